package fr.care.controle.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How texts of exports are trimmed and compared. */
public final class Textes {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern LIAISONS = Pattern.compile("[\\s\\p{Z}_-]+");

    private Textes() {}

    /** Without the blanks around it, those that exports add without anybody seeing them included. */
    static String rogner(String texte) {
        int debut = 0;
        int fin = texte.length();
        while (debut < fin && blanc(texte.charAt(debut))) {
            debut++;
        }
        while (fin > debut && blanc(texte.charAt(fin - 1))) {
            fin--;
        }
        return texte.substring(debut, fin);
    }

    private static boolean blanc(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Without case nor accents. */
    public static String sansAccents(String texte) {
        return ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** A header without case, accents, spaces, {@code -} or {@code _}. */
    public static String entete(String texte) {
        return LIAISONS.matcher(sansAccents(rogner(texte))).replaceAll("");
    }
}
