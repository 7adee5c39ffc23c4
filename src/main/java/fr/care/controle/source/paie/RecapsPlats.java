package fr.care.controle.source.paie;

import fr.care.controle.campagne.RubriquesNonEligibles;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.LecteurValeurs;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Recents;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.paie.LignePaie.Genre;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the lines of the flat form by employee and year, and adds them up. Exports are sorted: most employees are added up
 * once, from rows just read.
 */
final class RecapsPlats {
    /** How many lines wait as objects, for several threads to add them up. */
    private static final int ATTENTE = 1 << 15;

    private static final Map<String, Genre> TOTAUX =
            Map.of("TOTAL_BRUT", Genre.TOTAL_BRUT, "TOTAL_RETENUES", Genre.TOTAL_RETENUES);

    private static final Comparator<Version> PAR_PREUVE = Comparator.comparing(Version::preuve);

    private final Schema schema;
    private final RubriquesNonEligibles nonEligibles;
    private final Function<Recap, Valeurs> total;
    private final Map<List<String>, LignesEmploye> parEmploye = new HashMap<>();
    private final List<LignesEmploye> enAttente = new ArrayList<>();
    /** A million lines bear a few hundred rubrics. */
    private final ThreadLocal<Recents<Boolean>> rubriques = ThreadLocal.withInitial(Recents::new);

    private @Nullable Valeurs derniere;
    private @Nullable LignesEmploye dernier;
    private int lignes;

    /** @param total what is kept of a recap; several threads call it */
    RecapsPlats(Schema schema, RubriquesNonEligibles nonEligibles, Function<Recap, Valeurs> total) {
        this.schema = schema;
        this.nonEligibles = nonEligibles;
        this.total = total;
    }

    /**
     * The lines of one employee and year.
     *
     * @param dateEntree whether one of them bears it
     * @param contredit whether several of them bear one number and differ
     */
    record Recap(
            String candidatId,
            String matricule,
            int annee,
            List<LignePaie> lignes,
            boolean dateEntree,
            boolean contredit) {}

    /**
     * What is kept of one employee and year.
     *
     * @param recap shown by the first of its lines
     * @param repetees the lines that repeat a former one
     */
    record Total(Version recap, List<Version> repetees) {}

    Schema schema() {
        return schema;
    }

    /** Takes a line, in the order of the files. */
    void ajouter(Valeurs ligne, Preuve preuve) {
        LignesEmploye employe = employe(ligne);
        if (employe.ajouter(new Version(ligne, preuve))) {
            enAttente.add(employe);
        }
        lignes++;
        if (lignes > ATTENTE) {
            additionner();
        }
    }

    /** Lines of one employee often follow one another. */
    private LignesEmploye employe(Valeurs ligne) {
        LignesEmploye connu = dernier;
        if (connu == null || !ligne.memes(derniere, schema.groupe())) {
            connu = parEmploye.computeIfAbsent(
                    ligne.cle(schema.groupe()).orElseThrow(), cle -> new LignesEmploye(ligne));
        }
        dernier = connu;
        derniere = ligne;
        return connu;
    }

    private void additionner() {
        enAttente.parallelStream().forEach(employe -> employe.additionner(this::total));
        enAttente.clear();
        lignes = 0;
    }

    /** Made once every file is read. */
    Stream<Total> totaux() {
        additionner();
        LecteurValeurs lecteur = new LecteurValeurs(schema);
        return parEmploye.values().stream().map(employe -> employe.total(lecteur, this::total));
    }

    private Total total(List<Version> toutes) {
        SortedMap<Integer, List<Version>> parNumero = new TreeMap<>();
        List<Version> repetees = new ArrayList<>(0);
        for (Version ligne : toutes) {
            List<Version> connues =
                    parNumero.computeIfAbsent(ligne.valeurs().entier("ligne"), numero -> new ArrayList<>(1));
            if (connues.stream().anyMatch(connue -> connue.valeurs().equals(ligne.valeurs()))) {
                repetees.add(ligne);
            } else {
                connues.add(ligne);
            }
        }
        Valeurs premiere = toutes.get(0).valeurs();
        Recap recap = new Recap(
                premiere.texte("candidat_id"),
                premiere.texte("matricule"),
                premiere.entier("annee"),
                parNumero.values().stream()
                        .map(versions -> versions.stream().max(PAR_PREUVE).orElseThrow())
                        .map(version -> ligne(version.valeurs()))
                        .toList(),
                toutes.stream().anyMatch(version -> version.valeurs().present("date_entree")),
                parNumero.values().stream().mapToInt(Collection::size).anyMatch(versions -> versions > 1));
        Preuve preuve = toutes.stream().min(PAR_PREUVE).orElseThrow().preuve();
        return new Total(new Version(total.apply(recap), preuve), repetees);
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
        return rubriques.get().de(code + '\n' + libelle, r -> nonEligibles.contient(code, libelle));
    }
}
