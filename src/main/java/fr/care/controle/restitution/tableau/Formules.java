package fr.care.controle.restitution.tableau;

/**
 * Keeps a spreadsheet from running a text as a formula (CSV injection): names and raw values come from the candidates' files.
 * Done in both CSV formats, for a file made for machines is opened by people too.
 */
final class Formules {
    private static final String DEBUTS = "=+-@\t\r";

    private Formules() {}

    /** The text after {@code '} when its first character, blanks skipped, would start a formula; else as it is. */
    static String neutraliser(String texte) {
        int debut = 0;
        while (debut < texte.length() && blanc(texte.charAt(debut))) {
            debut++;
        }
        boolean formule = debut < texte.length() && DEBUTS.indexOf(texte.charAt(debut)) >= 0;
        return formule ? "'" + texte : texte;
    }

    /** Every blank, save the tabulation and the carriage return that are dangerous by themselves. */
    private static boolean blanc(char c) {
        boolean espace = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
        return espace && c != '\t' && c != '\r';
    }
}
