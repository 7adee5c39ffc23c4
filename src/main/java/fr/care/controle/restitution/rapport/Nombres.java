package fr.care.controle.restitution.rapport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a French page shows them: {@code 1 234 567,89 €}, with spaces that do not break. */
final class Nombres {
    private static final char ESPACE_FINE = '\u202F';

    private Nombres() {}

    static String euros(BigDecimal montant) {
        return format("#,##0.00").format(montant.setScale(2, RoundingMode.HALF_UP)) + '\u00A0' + '€';
    }

    /** Without its cents, for a picture. */
    static String eurosRonds(BigDecimal montant) {
        return format("#,##0").format(montant.setScale(0, RoundingMode.HALF_UP)) + '\u00A0' + '€';
    }

    static String entier(long nombre) {
        return format("#,##0").format(nombre);
    }

    /** {@code 1 candidat}, {@code 12 candidats}. */
    static String quantite(long nombre, String singulier, String pluriel) {
        return entier(nombre) + '\u00A0' + (nombre < 2 ? singulier : pluriel);
    }

    private static DecimalFormat format(String modele) {
        DecimalFormatSymbols signes = new DecimalFormatSymbols(Locale.ROOT);
        signes.setGroupingSeparator(ESPACE_FINE);
        signes.setDecimalSeparator(',');
        return new DecimalFormat(modele, signes);
    }
}
