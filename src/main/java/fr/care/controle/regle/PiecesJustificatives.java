package fr.care.controle.regle;

import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Verdict;
import java.util.List;

/**
 * « Pièces justificatives »: what a submitted file claims must also be shown. A missing document proves nothing against the
 * candidate: a person asks for it, and until then the objective may turn out not to be reached.
 */
final class PiecesJustificatives {
    private PiecesJustificatives() {}

    static Conclusion appliquer(Objectif objectif, Conclusion conclusion, Contexte c) {
        if (!c.reference().depose() || !demandees(conclusion)) {
            return conclusion;
        }
        List<Piece> deposees = c.dossier().pieces().stream()
                .filter(piece -> piece.objectif() == objectif)
                .toList();
        List<Motif> manquantes = c.parametres().attendu(objectif.numero()).pieces().stream()
                .filter(choix -> deposees.stream().noneMatch(piece -> choix.contains(piece.type())))
                .map(choix -> new Motif(Code.PIECE_MANQUANTE, String.join(" ou ", choix), List.of(), List.of()))
                .toList();
        List<Preuve> preuves = deposees.stream().map(Piece::preuve).toList();
        Issue issue = manquantes.isEmpty()
                ? conclusion.issue()
                : new Issue(conclusion.issue().auMieux(), Verdict.NON_ATTEINT);
        return conclusion.puis(issue, manquantes, preuves);
    }

    /** Not by SILENE, which no document proves; not for what is not reached anyway, nor for what is not asked. */
    private static boolean demandees(Conclusion conclusion) {
        Verdict verdict = conclusion.issue().verdict();
        return verdict != Verdict.NON_ATTEINT && verdict != Verdict.SANS_OBJET && !conclusion.par(Code.VOIE_SILENE);
    }
}
