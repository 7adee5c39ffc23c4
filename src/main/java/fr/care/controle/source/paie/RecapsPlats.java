package fr.care.controle.source.paie;

import fr.care.controle.campagne.RubriquesNonEligibles;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Recents;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.paie.LignePaie.Genre;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the lines of the flat form by employee and year. A line is kept as what its total needs, with a fingerprint of its
 * content: a million lines must fit.
 */
final class RecapsPlats {
    private static final Map<String, Genre> TOTAUX =
            Map.of("TOTAL_BRUT", Genre.TOTAL_BRUT, "TOTAL_RETENUES", Genre.TOTAL_RETENUES);

    private final Schema schema;
    private final RubriquesNonEligibles nonEligibles;
    private final Map<Employe, Recap> recaps = new HashMap<>();
    /** A million lines bear a few hundred rubrics. */
    private final Recents<Boolean> rubriques = new Recents<>();

    RecapsPlats(Schema schema, RubriquesNonEligibles nonEligibles) {
        this.schema = schema;
        this.nonEligibles = nonEligibles;
    }

    /** Whose lines, and of which year. */
    record Employe(String candidat, String matricule, int annee) {}

    /** The lines of one employee and year. */
    static final class Recap {
        private final Map<Integer, Contenu> lignes = new HashMap<>();
        private final Preuve preuve;
        private boolean dateEntree;
        private boolean contredit;

        Recap(Preuve preuve) {
            this.preuve = preuve;
        }

        List<LignePaie> lignes() {
            return lignes.values().stream().map(Contenu::ligne).toList();
        }

        Preuve preuve() {
            return preuve;
        }

        boolean dateEntree() {
            return dateEntree;
        }

        boolean contredit() {
            return contredit;
        }
    }

    /**
     * One content of a line, and those that contradict it.
     *
     * @param empreinte of the whole row
     */
    private record Contenu(
            LignePaie ligne, long empreinte, @Nullable Contenu autre) {
        boolean connait(long cherchee) {
            return empreinte == cherchee || (autre != null && autre.connait(cherchee));
        }
    }

    Schema schema() {
        return schema;
    }

    Map<Employe, Recap> recaps() {
        return recaps;
    }

    /** Takes a line; false when it repeats one that is known. */
    boolean ajouter(Valeurs v, Preuve preuve) {
        Employe employe = new Employe(v.texte("candidat_id"), v.texte("matricule"), v.entier("annee"));
        Recap recap = recaps.computeIfAbsent(employe, c -> new Recap(preuve));
        recap.dateEntree |= v.present("date_entree");
        long empreinte = EmpreinteLigne.de(v);
        Contenu connu = recap.lignes.get(v.entier("ligne"));
        if (connu != null && connu.connait(empreinte)) {
            return false;
        }
        recap.contredit |= connu != null;
        recap.lignes.put(v.entier("ligne"), new Contenu(ligne(v), empreinte, connu));
        return true;
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
