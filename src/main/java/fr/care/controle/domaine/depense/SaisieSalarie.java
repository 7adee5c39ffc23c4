package fr.care.controle.domaine.depense;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What a financial statement says of one employee for one year, as it is written: euros and hours, blank cells empty.
 *
 * @param brut « SALAIRE BRUT ANNUELISE (sans prorata) »
 * @param charges « CHARGES PATRONALES (sans prorata) »
 * @param inelBrut « dont paiement des éléments non éligibles (sal brut) »
 * @param inelCharges « dont paiement des éléments non éligibles (charges patronales) »
 * @param heuresProductives « NOMBRE D'HEURES PRODUCTIVES ANNUELLES »
 * @param heuresConsacrees « NOMBRE D'HEURES EFFECTIVES CONSACREES A L'ACTION »
 * @param calculs the rows that the template computes, as printed
 * @param illisibles the cells that hold something else than a number, empty above like blank ones
 * @param emplacements where these cells stand, for a person; blank when there is none
 */
public record SaisieSalarie(
        Optional<BigDecimal> brut,
        Optional<BigDecimal> charges,
        Optional<BigDecimal> inelBrut,
        Optional<BigDecimal> inelCharges,
        Optional<BigDecimal> heuresProductives,
        Optional<BigDecimal> heuresConsacrees,
        Calculs calculs,
        Set<Cellule> illisibles,
        String emplacements) {
    public SaisieSalarie {
        illisibles = Set.copyOf(illisibles);
    }

    /** The cells that an amount depends on: the inputs, and the computed one that is what is declared. */
    public enum Cellule {
        BRUT,
        CHARGES,
        INEL_BRUT,
        INEL_CHARGES,
        HEURES_PRODUCTIVES,
        HEURES_CONSACREES,
        IMPUTABLE
    }

    /**
     * The computed rows of the template.
     *
     * @param brutNet « SALAIRE BRUT (hors éléments non éligibles) »
     * @param chargesNettes « CHARGES PATRONALES (hors éléments non éligibles) »
     * @param sousTotal « S/TOTAL SALAIRES BRUTS + CHARGES PATRONALES »
     * @param tauxHoraire « Taux Horaire »
     * @param imputable « CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION »
     */
    public record Calculs(
            Optional<BigDecimal> brutNet,
            Optional<BigDecimal> chargesNettes,
            Optional<BigDecimal> sousTotal,
            Optional<BigDecimal> tauxHoraire,
            Optional<BigDecimal> imputable) {}
}
