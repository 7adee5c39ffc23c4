package fr.care.controle.domaine.resultat;

import fr.care.controle.domaine.audit.BaseDate;
import java.time.LocalDate;
import java.util.List;

/**
 * The control of one candidate on one night.
 *
 * @param dateReference the date the candidate is judged at: its submission, else the control
 * @param baseDate the base of dates kept for its audits
 * @param decote the cumulative décote, percent, capped
 * @param resultats all nine, in the order of {@link Objectif}
 */
public record Evaluation(
        String candidatId,
        EtatDossier etat,
        LocalDate dateReference,
        BaseDate baseDate,
        Statut statut,
        Intervalle decote,
        List<ResultatObjectif> resultats) {
    public ResultatObjectif resultat(Objectif objectif) {
        return resultats.stream()
                .filter(r -> r.objectif() == objectif)
                .findFirst()
                .orElseThrow();
    }
}
