package fr.care.controle.domaine.candidat;

import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;

/**
 * One eligible établissement géographique of the candidate (its « périmètre »).
 *
 * @param activiteCombinee zero or more, a weight without unit
 * @param ejSupport whether its EJ is the support of the GHT
 */
public record Etablissement(
        String finessEg,
        String finessEj,
        String raisonSociale,
        BigDecimal activiteCombinee,
        boolean ejSupport,
        Preuve preuve) {}
