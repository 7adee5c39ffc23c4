package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Maximum;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact fraction of euros. A divisor of zero or less makes it 0, as the formula of the template does. */
record Quotient(BigDecimal dividende, BigDecimal diviseur) {
    static Quotient de(BigDecimal montant) {
        return new Quotient(montant, BigDecimal.ONE);
    }

    /** To the cent. */
    BigDecimal arrondi() {
        return diviseur.signum() <= 0 ? Euros.ZERO : dividende.divide(diviseur, Euros.DECIMALES, RoundingMode.HALF_UP);
    }

    /** Whether a value is farther from it, to the cent, than is tolerated. */
    boolean differe(BigDecimal valeur, Maximum<BigDecimal> tolere) {
        return Euros.ecart(valeur, arrondi(), tolere);
    }
}
