package fr.care.controle.restitution;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Changement;
import java.util.List;
import java.util.Optional;

/**
 * All that a night says of one candidate.
 *
 * @param id empty for what bears on no candidate
 * @param synthese empty when the night knows no such candidate, or knows it no more
 * @param anomalies by code, object
 * @param changements since the former published night
 */
public record ElementCandidat(
        String id, Optional<LigneSynthese> synthese, List<Anomalie> anomalies, List<Changement> changements)
        implements Element {}
