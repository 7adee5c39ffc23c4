package fr.care.controle.domaine.candidat;

import fr.care.controle.domaine.motif.Preuve;

/**
 * What the ARS decided of a unit without any AD.
 *
 * @param finess an EG or an EJ
 * @param acceptee true: the unit counts as at target and asks no frequency; false: it fails both
 */
public record DecisionArs(String finess, boolean acceptee, Preuve preuve) {}
