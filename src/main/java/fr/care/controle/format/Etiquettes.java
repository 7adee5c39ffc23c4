package fr.care.controle.format;

import java.util.regex.Pattern;

/** How the labels of forms are compared: their letters and digits alone, without case, accents, spaces nor punctuation. */
public final class Etiquettes {
    private static final Pattern AUTRES = Pattern.compile("[^A-Z0-9]+");

    /** Below, a letter is what it looks like: most texts of a form take the short way. */
    private static final char ASCII = 0x80;

    private Etiquettes() {}

    /** {@code « Taux  horaire * »} and {@code TAUX HORAIRE} are both {@code TAUXHORAIRE}. */
    public static String normaliser(String texte) {
        StringBuilder lettres = new StringBuilder(texte.length());
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c >= ASCII) {
                return AUTRES.matcher(Textes.sansAccents(texte)).replaceAll("");
            }
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
                lettres.append(c);
            } else if (c >= 'a' && c <= 'z') {
                lettres.append((char) (c - 'a' + 'A'));
            }
        }
        return lettres.toString();
    }
}
