package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Maximum;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in euros: exact until they are written, then to the cent. */
final class Euros {
    static final int DECIMALES = 2;
    static final BigDecimal ZERO = arrondi(BigDecimal.ZERO);

    private Euros() {}

    static BigDecimal arrondi(BigDecimal exact) {
        return exact.setScale(DECIMALES, RoundingMode.HALF_UP);
    }

    /** Whether two amounts differ by more than is tolerated. */
    static boolean ecart(BigDecimal un, BigDecimal autre, Maximum<BigDecimal> tolere) {
        return !tolere.respecte(un.subtract(autre).abs());
    }
}
