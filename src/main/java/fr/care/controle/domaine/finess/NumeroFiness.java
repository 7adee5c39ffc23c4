package fr.care.controle.domaine.finess;

import java.util.regex.Pattern;

/**
 * The 9-character number of an entité juridique or of an établissement géographique. Its shape is a typing rule; its key (Luhn,
 * Corsica's letter read as a digit: A is 1, B is 2) is checked apart, because a wrong key is an anomaly and rejects nothing.
 */
public final class NumeroFiness {
    /** What a perimeter of exposure writes instead of a number when it covers the whole candidate. */
    public static final String TOUT = "TOUT";

    public static final int LONGUEUR = 9;

    /** The shape, as any program understands it. */
    public static final String EXPRESSION = "([0-9]{2}|2[AB])[0-9]{7}";

    private static final Pattern FORME = Pattern.compile(EXPRESSION);

    private NumeroFiness() {}

    /** Whether the text has the shape of a FINESS number; says nothing of its key. */
    public static boolean bienForme(String texte) {
        return FORME.matcher(texte).matches();
    }

    /** Whether a well-formed number has the right check digit. */
    public static boolean cleValide(String numero) {
        if (!bienForme(numero)) {
            return false;
        }
        int somme = 0;
        for (int i = 0; i < LONGUEUR; i++) {
            int chiffre = chiffre(numero.charAt(i));
            // The 9th character is the key: from it, every second digit leftwards is doubled.
            somme += i % 2 == 1 ? (chiffre * 2 > 9 ? chiffre * 2 - 9 : chiffre * 2) : chiffre;
        }
        return somme % 10 == 0;
    }

    private static int chiffre(char c) {
        return switch (c) {
            case 'A' -> 1;
            case 'B' -> 2;
            default -> c - '0';
        };
    }
}
