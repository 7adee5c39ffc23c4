package fr.care.controle.source.basees;

import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;

/**
 * One row of the base, eligible or not.
 *
 * @param activiteCombinee zero or more, a weight without unit
 * @param ejSupport whether its EJ is the support of a GHT
 */
public record LigneBase(
        String finessEg,
        String finessEj,
        String raisonSociale,
        String candidatId,
        BigDecimal activiteCombinee,
        boolean eligible,
        boolean ejSupport,
        Preuve preuve) {}
