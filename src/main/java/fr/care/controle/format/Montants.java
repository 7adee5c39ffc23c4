package fr.care.controle.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts and hours as people type them in forms: a number cell, or {@code 1 820,04 €}, {@code 1 652,04 h}, {@code - 12 EUR}. */
public final class Montants {
    private static final Pattern ECRITURE = Pattern.compile(
            "(?<signe>[+\\-\u2212])?[\\s\\p{Z}]*(?:€[\\s\\p{Z}]*)?(?<nombre>[0-9].*?)[\\s\\p{Z}]*(?:€|EUR|EUROS?|H|HEURES?)?(?:[\\s\\p{Z}]*TTC)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Montants() {}

    /** The exact number of a cell; empty when it holds something else. */
    public static Optional<BigDecimal> lire(Brute brute) {
        return switch (brute.nature()) {
            case NOMBRE -> Nombres.lire(brute.texte());
            case TEXTE -> texte(brute.texte());
            case DATE, ERREUR -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> texte(String texte) {
        // No amount is that long, and the pattern looks at some texts twice.
        Matcher ecriture = ECRITURE.matcher(texte.length() > 60 ? "" : texte);
        if (!ecriture.matches()) {
            return Optional.empty();
        }
        String signe = ecriture.group("signe");
        boolean negatif = signe != null && !signe.equals("+");
        return Nombres.lire(ecriture.group("nombre")).map(nombre -> negatif ? nombre.negate() : nombre);
    }
}
