package fr.care.controle.restitution.classeur;

import java.util.regex.Pattern;

/** Makes any text one that a cell can hold, and that reads back the same wherever it can. */
final class Textes {
    /** The most that a cell holds, in UTF-16 units. */
    static final int MAX = 32_767;

    /** What the file format would read as one escaped character: its {@code _} has to be escaped itself. */
    private static final Pattern ECHAPPEMENT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final char IMAGES_DES_COMMANDES = '\u2400';
    private static final char REMPLACEMENT = '\uFFFD';

    private Textes() {}

    /**
     * Control characters, which XML refuses, show as their pictures ({@code ␀}), halves of characters as {@code �}; lines end
     * by a line feed; a text too long is cut and says so.
     *
     * @param csv the file where a text that was cut is whole
     */
    static String deCellule(String brut, String csv) {
        String texte = permis(brut) ? brut : permettre(brut);
        if (texte.contains("_x")) {
            texte = ECHAPPEMENT.matcher(texte).replaceAll("_x005F_");
        }
        return texte.length() <= MAX ? texte : couper(texte, brut.length(), csv);
    }

    private static boolean permis(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c >= '\uFFFE' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String permettre(String texte) {
        StringBuilder permis = new StringBuilder(texte.length());
        texte.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> permis.appendCodePoint(permettre(c)));
        return permis.toString();
    }

    private static int permettre(int c) {
        if (c < ' ' && c != '\n' && c != '\t') {
            return IMAGES_DES_COMMANDES + c;
        }
        boolean moitie = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return moitie || c == 0xFFFE || c == 0xFFFF ? REMPLACEMENT : c;
    }

    private static String couper(String texte, int longueur, String csv) {
        String mention = " […] (texte coupé, " + longueur + " caractères en tout : voir " + csv + ")";
        int fin = MAX - mention.length();
        if (Character.isHighSurrogate(texte.charAt(fin - 1))) {
            fin--;
        }
        return texte.substring(0, fin) + mention;
    }
}
