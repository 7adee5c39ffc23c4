package fr.care.controle.regle;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.Verdict;
import java.util.List;
import java.util.Set;

/** Whether what is not reached tonight still can be: nobody should work for what is already lost. */
final class Rattrapage {
    private static final Set<Code> PASSES =
            Set.of(Code.PREMIER_AUDIT_TARDIF, Code.ECART_MAX_DEPASSE, Code.ECART_EN_COURS_DEPASSE);

    private Rattrapage() {}

    /**
     * A gap that is too long, a first audit that came too late or not at all: no later audit mends it. A series that is tainted, or
     * whose phase is unknown, has neither: nothing is given up on what is not known.
     */
    static boolean frequencePerdue(List<Fait> frequences, Contexte c) {
        boolean butoirPasse =
                !c.parametres().frequence().premierAuditAuPlusTard().respecte(c.date());
        return frequences.stream()
                .flatMap(fait -> fait.motifs().stream())
                .map(Motif::code)
                .anyMatch(code -> PASSES.contains(code) || (code == Code.SERIE_SANS_AUDIT && butoirPasse));
    }

    static Rattrapable de(Conclusion conclusion, EtatDossier etat) {
        Verdict verdict = conclusion.issue().verdict();
        if (verdict == Verdict.ATTEINT || verdict == Verdict.SANS_OBJET) {
            return Rattrapable.SANS_OBJET;
        }
        return etat == EtatDossier.PROVISOIRE && !conclusion.perdue() ? Rattrapable.OUI : Rattrapable.NON;
    }
}
