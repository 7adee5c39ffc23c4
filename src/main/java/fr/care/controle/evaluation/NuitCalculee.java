package fr.care.controle.evaluation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.rapprochement.Rapprochement;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a night concludes, computed at once and in memory: a pure function of its facts, of the campaign and of the date.
 *
 * @param candidats by identifier
 * @param anomalies those of the reconciliation, in no order
 */
public record NuitCalculee(List<CandidatEvalue> candidats, List<Anomalie> anomalies) {
    public static NuitCalculee de(Faits faits, LocalDate nuit, Parametres parametres) {
        Rapprochement rapprochement = new Rapprochement(faits, parametres);
        Dossiers dossiers = rapprochement.dossiers();
        List<CandidatEvalue> candidats = dossiers.candidats().parallelStream()
                .map(candidat -> Evaluateur.evaluer(dossiers.dossier(candidat), nuit, parametres))
                .toList();
        return new NuitCalculee(candidats, rapprochement.anomalies(nuit));
    }
}
