package fr.care.controle.domaine.resultat;

import fr.care.controle.domaine.motif.Anomalie;
import java.util.List;

/**
 * All that is concluded of a candidate.
 *
 * @param anomalies those that only the rules know of
 */
public record CandidatEvalue(ResultatCandidat resultat, List<Anomalie> anomalies) {}
