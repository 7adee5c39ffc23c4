package fr.care.controle.source.paie;

import fr.care.controle.campagne.RubriquesNonEligibles;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.FaitsSource;
import fr.care.controle.fait.Regroupement;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Recents;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.paie.LignePaie.Genre;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers the lines of the flat form by employee and year: a million lines must fit. */
final class RecapsPlats {
    private static final Map<String, Genre> TOTAUX =
            Map.of("TOTAL_BRUT", Genre.TOTAL_BRUT, "TOTAL_RETENUES", Genre.TOTAL_RETENUES);

    private static final Comparator<Version> PAR_PREUVE = Comparator.comparing(Version::preuve);

    private final Schema schema;
    private final RubriquesNonEligibles nonEligibles;
    private final Regroupement lignes;
    /** A million lines bear a few hundred rubrics. */
    private final Recents<Boolean> rubriques = new Recents<>();

    RecapsPlats(Schema schema, RubriquesNonEligibles nonEligibles) {
        this.schema = schema;
        this.nonEligibles = nonEligibles;
        this.lignes = new Regroupement(schema);
    }

    /**
     * The lines of one employee and year.
     *
     * @param preuve the first of them
     * @param dateEntree whether one of them bears it
     * @param contredit whether several of them bear one number and differ
     */
    record Recap(
            String candidatId,
            String matricule,
            int annee,
            List<LignePaie> lignes,
            Preuve preuve,
            boolean dateEntree,
            boolean contredit) {}

    Schema schema() {
        return schema;
    }

    void ajouter(Valeurs ligne, Preuve preuve) {
        lignes.ajouter(ligne, preuve);
    }

    /** Made once every file is read. */
    Stream<Recap> recaps() {
        FaitsSource faits = lignes.faits();
        return faits.groupes().stream().map(faits::lire).map(this::recap);
    }

    /** The lines that repeat a former one, known once the recaps are made. */
    List<Version> repetees() {
        return lignes.repetees();
    }

    private Recap recap(List<Fait> faits) {
        Valeurs premiere = faits.get(0).valeurs();
        List<Version> toutes =
                faits.stream().flatMap(fait -> fait.versions().stream()).toList();
        return new Recap(
                premiere.texte("candidat_id"),
                premiere.texte("matricule"),
                premiere.entier("annee"),
                faits.stream()
                        .map(fait -> fait.versions().stream().max(PAR_PREUVE).orElseThrow())
                        .map(version -> ligne(version.valeurs()))
                        .toList(),
                toutes.stream().min(PAR_PREUVE).orElseThrow().preuve(),
                toutes.stream().anyMatch(version -> version.valeurs().present("date_entree")),
                faits.stream().anyMatch(Fait::conflit));
    }

    private LignePaie ligne(Valeurs v) {
        String code = v.texteOptionnel("code").orElse("");
        return new LignePaie(
                v.entier("ligne"),
                TOTAUX.getOrDefault(code, Genre.RUBRIQUE),
                nonEligible(code, v.texte("libelle")),
                v.decimalOptionnel("remuneration").orElse(null),
                v.decimalOptionnel("part_salariale").orElse(null),
                v.decimalOptionnel("part_patronale").orElse(null));
    }

    private boolean nonEligible(String code, String libelle) {
        return rubriques.de(code + '\n' + libelle, r -> nonEligibles.contient(code, libelle));
    }
}
