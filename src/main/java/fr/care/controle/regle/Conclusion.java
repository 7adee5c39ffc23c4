package fr.care.controle.regle;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule concludes of its objective, before any décote.
 *
 * @param perdue whether no later audit can make the objective reached any more
 */
record Conclusion(Issue issue, Optional<Mesure> mesure, List<Motif> motifs, List<Preuve> preuves, boolean perdue) {

    /** The motifs are dropped when the objective is reached: what does not change the verdict asks for nothing. */
    static Conclusion de(Issue issue, Optional<Mesure> mesure, List<Motif> motifs, List<Preuve> preuves) {
        return new Conclusion(issue, mesure, issue.verdict() == Verdict.ATTEINT ? List.of() : motifs, preuves, false);
    }

    static Conclusion de(Fait fait, Optional<Mesure> mesure) {
        return de(Issue.de(fait.valeur()), mesure, fait.motifs(), fait.preuves());
    }

    Conclusion perdue(boolean nouvelle) {
        return new Conclusion(issue, mesure, motifs, preuves, nouvelle);
    }

    /** Whether it carries a code. */
    boolean par(Code code) {
        return motifs.stream().anyMatch(motif -> motif.code() == code);
    }

    /** A later step: it changes the outcome and adds its own motifs and evidence, never more. */
    Conclusion puis(Issue nouvelle, List<Motif> ajoutes, List<Preuve> autresPreuves) {
        return new Conclusion(
                nouvelle,
                mesure,
                Stream.concat(motifs.stream(), ajoutes.stream()).toList(),
                Stream.concat(preuves.stream(), autresPreuves.stream()).toList(),
                perdue);
    }
}
