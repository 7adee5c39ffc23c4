package fr.care.controle.domaine.depense;

import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The payroll recap of one employee for one year; euros. A recap that lacks a printed total is no recap.
 *
 * @param brut printed total of the gross
 * @param charges printed total of the employer's charges
 * @param partSalariale printed total of the employee's share, when there is one
 * @param sommeBrut sum of the lines that make the gross
 * @param sommeCharges sum of the employer's shares of the lines between the two totals
 * @param sommeSalariale sum of the employee's shares of the same lines
 * @param inelBrut sum of the gross lines whose rubric is not eligible
 * @param inelCharges sum of the employer's shares of the lines whose rubric is not eligible
 * @param dateEntree whether the recap gives the entry date
 */
public record RecapPaie(
        BigDecimal brut,
        BigDecimal charges,
        Optional<BigDecimal> partSalariale,
        BigDecimal sommeBrut,
        BigDecimal sommeCharges,
        BigDecimal sommeSalariale,
        BigDecimal inelBrut,
        BigDecimal inelCharges,
        boolean dateEntree,
        Preuve preuve) {}
