package fr.care.controle.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as French exports write them: {@code 1234.5}, {@code 1 234,50}, thousands set apart by any kind of space. */
public final class Nombres {
    private static final Pattern FORME =
            Pattern.compile("[+-]?(?:[0-9]+|[0-9]{1,3}(?:[ \u00A0\u2009\u202F][0-9]{3})+)(?:[.,][0-9]+)?");

    private Nombres() {}

    /** The exact number, without trailing zeros; empty when the text is not one. */
    public static Optional<BigDecimal> lire(String texte) {
        if (!FORME.matcher(texte).matches()) {
            return Optional.empty();
        }
        StringBuilder chiffres = new StringBuilder(texte.length());
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c == ',') {
                chiffres.append('.');
            } else if (c != ' ' && c != '\u00A0' && c != '\u2009' && c != '\u202F') {
                chiffres.append(c);
            }
        }
        return Optional.of(simple(new BigDecimal(chiffres.toString())));
    }

    /** The same number in its one form: no trailing zero, no exponent, so that equal numbers are equal objects. */
    public static BigDecimal simple(BigDecimal nombre) {
        BigDecimal court = nombre.stripTrailingZeros();
        return court.scale() < 0 ? court.setScale(0) : court;
    }
}
