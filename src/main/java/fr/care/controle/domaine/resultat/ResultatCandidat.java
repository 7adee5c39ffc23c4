package fr.care.controle.domaine.resultat;

import fr.care.controle.domaine.candidat.Candidat;
import java.util.List;

/** All that a night concludes of one candidate. */
public record ResultatCandidat(
        Candidat candidat,
        Evaluation evaluation,
        BilanFinancier bilan,
        List<Echeance> echeances,
        List<EffetLecture> effets,
        List<Chronologie> chronologies) {
    /** The same without what explains it, which takes nearly all the room: enough to be held against another night. */
    public ResultatCandidat sansDetail() {
        return new ResultatCandidat(
                candidat, evaluation.sansDetail(), bilan.sansDetail(), List.of(), List.of(), List.of());
    }
}
