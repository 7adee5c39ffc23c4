package fr.care.controle.rapprochement;

import fr.care.controle.domaine.depense.RecapPaie;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.FaitsSource;
import fr.care.controle.fait.Groupe;
import fr.care.controle.fait.Version;
import fr.care.controle.source.Sources;
import fr.care.controle.source.paie.Paie;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The payroll recaps of each candidate. */
final class IndexPaie {
    private final FaitsSource faits;
    /** A recap is found by its whole key only. */
    private final Index<Groupe> recaps;

    private final Souillures souillures;

    IndexPaie(Faits faits) {
        this.faits = faits.etat(Sources.PAIE).faits();
        recaps = Index.groupes(this.faits, "candidat_id");
        souillures = new Souillures(faits, Sources.PAIE);
    }

    /** @param cle the employee that stands behind each anonymous identifier */
    DuCandidat de(String candidatId, Map<String, String> cle) {
        List<Fait> siens = recaps.de(candidatId).stream()
                .flatMap(groupe -> faits.lire(groupe).stream())
                .toList();
        return new DuCandidat(siens, cle);
    }

    /** The recaps of one candidate. */
    final class DuCandidat {
        private final List<Fait> siens;
        private final Map<String, String> cle;

        private DuCandidat(List<Fait> siens, Map<String, String> cle) {
            this.siens = siens;
            this.cle = cle;
        }

        /**
         * The recap of an employee and year: the printed one when both forms are there. Several of one form contradict one
         * another, whoever they name: none can be used.
         */
        Optional<RecapPaie> recap(String matricule, int annee) {
            List<Fait> trouves = siens.stream()
                    .filter(fait -> fait.valeurs().entier("annee") == annee)
                    .filter(fait -> matricule.equals(matricule(fait)))
                    .sorted(Comparator.comparing((Fait fait) -> forme(fait)))
                    .toList();
            boolean seul = trouves.size() == 1
                    || (trouves.size() > 1 && !forme(trouves.get(0)).equals(forme(trouves.get(1))));
            return seul ? lire(trouves.get(0)) : Optional.empty();
        }

        private String matricule(Fait fait) {
            String imprime = fait.valeurs().texte("matricule");
            return cle.getOrDefault(imprime, imprime);
        }
    }

    /** IMPRIMEE comes before PLATE. */
    private static String forme(Fait fait) {
        return fait.valeurs().texte("forme");
    }

    private Optional<RecapPaie> lire(Fait fait) {
        Version version = fait.version();
        // A rejected flat row leaves its recap incomplete; a rejected printed recap is a whole file, and not this one.
        boolean tachee = forme(fait).equals(Paie.PLATE)
                && !souillures.de(fait.cle().toArray(String[]::new)).isEmpty();
        return fait.conflit() || tachee ? Optional.empty() : Paie.lire(version.valeurs(), version.preuve());
    }
}
