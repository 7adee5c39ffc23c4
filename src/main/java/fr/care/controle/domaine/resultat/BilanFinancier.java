package fr.care.controle.domaine.resultat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The money of a candidate on one night; euros, to the cent.
 *
 * @param plafondApresDecoteMin after the greatest décote
 * @param plafondApresDecoteMax after the certain décote
 * @param couts empty when no readable financial statement is known: amounts are then blank, never 0
 * @param depenses every line, by nature, reference, year, then position in the statement
 */
public record BilanFinancier(
        BigDecimal plafondApresDecoteMin,
        BigDecimal plafondApresDecoteMax,
        Optional<Couts> couts,
        List<Depense> depenses) {
    /**
     * What is kept, by nature, and what can be paid.
     *
     * @param net costs minus receipts, never below 0
     * @param montantMin payable after the greatest décote
     * @param montantMax payable after the certain décote
     */
    public record Couts(
            BigDecimal internes,
            BigDecimal externes,
            BigDecimal autres,
            BigDecimal recettes,
            BigDecimal net,
            BigDecimal montantMin,
            BigDecimal montantMax) {}
}
