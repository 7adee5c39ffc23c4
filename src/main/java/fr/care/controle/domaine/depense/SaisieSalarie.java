package fr.care.controle.domaine.depense;

import java.math.BigDecimal;
import java.util.Optional;

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
 * @param illisibles the cells of the inputs that hold something else than a number
 */
public record SaisieSalarie(
        Optional<BigDecimal> brut,
        Optional<BigDecimal> charges,
        Optional<BigDecimal> inelBrut,
        Optional<BigDecimal> inelCharges,
        Optional<BigDecimal> heuresProductives,
        Optional<BigDecimal> heuresConsacrees,
        Calculs calculs,
        int illisibles) {
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
