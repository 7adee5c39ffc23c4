package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Maximum;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact fraction of euros. A zero divisor makes it 0, as the template shows. */
record Quotient(BigDecimal dividende, BigDecimal diviseur) {
    static Quotient de(BigDecimal montant) {
        return new Quotient(montant, BigDecimal.ONE);
    }

    /** To the cent. */
    BigDecimal arrondi() {
        return diviseur.signum() == 0 ? Euros.ZERO : dividende.divide(diviseur, Euros.DECIMALES, RoundingMode.HALF_UP);
    }

    /** Whether a value is farther from it than is tolerated; compared without division. */
    boolean differe(BigDecimal valeur, Maximum<BigDecimal> tolere) {
        if (diviseur.signum() == 0) {
            return Euros.ecart(valeur, BigDecimal.ZERO, tolere);
        }
        BigDecimal ecart = valeur.multiply(diviseur).subtract(dividende).abs();
        return !tolere.porteA(tolere.valeur().multiply(diviseur.abs())).respecte(ecart);
    }
}
