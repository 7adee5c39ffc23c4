package fr.care.controle.format;

import java.util.regex.Pattern;

/** How the labels of forms are compared: their letters and digits alone, without case, accents, spaces nor punctuation. */
public final class Etiquettes {
    private static final Pattern AUTRES = Pattern.compile("[^A-Z0-9]+");

    private Etiquettes() {}

    /** {@code « Taux  horaire * »} and {@code TAUX HORAIRE} are both {@code TAUXHORAIRE}. */
    public static String normaliser(String texte) {
        return AUTRES.matcher(Textes.sansAccents(texte)).replaceAll("");
    }
}
