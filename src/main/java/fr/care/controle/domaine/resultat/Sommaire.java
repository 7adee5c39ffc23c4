package fr.care.controle.domaine.resultat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is followed of a candidate from night to night: its result without what explains it, which takes nearly all the room.
 *
 * @param montantMin euros payable after the greatest décote; empty when no amount is known
 * @param montantMax euros payable after the certain décote; empty when no amount is known
 * @param objectifs all nine, in the order of {@link Objectif}
 */
public record Sommaire(
        String candidatId,
        String region,
        Statut statut,
        Intervalle decote,
        Optional<BigDecimal> montantMin,
        Optional<BigDecimal> montantMax,
        List<ParObjectif> objectifs) {
    /**
     * The same of one objective.
     *
     * @param decote percent
     */
    public record ParObjectif(Objectif objectif, Verdict verdict, Intervalle decote) {}

    public static Sommaire de(ResultatCandidat resultat) {
        Evaluation evaluation = resultat.evaluation();
        Optional<BilanFinancier.Couts> couts = resultat.bilan().couts();
        return new Sommaire(
                resultat.candidat().id(),
                resultat.candidat().region(),
                evaluation.statut(),
                evaluation.decote(),
                couts.map(BilanFinancier.Couts::montantMin),
                couts.map(BilanFinancier.Couts::montantMax),
                evaluation.resultats().stream()
                        .map(objectif -> new ParObjectif(objectif.objectif(), objectif.verdict(), objectif.decote()))
                        .toList());
    }
}
