package fr.care.controle.restitution.classeur;

import org.apache.poi.ss.usermodel.Sheet;

/**
 * Column widths from what the cells hold, counted in characters and not drawn: no font nor screen is needed, and the same cells
 * give the same widths on every machine.
 */
final class Largeurs {
    /** Beyond, a text goes on over more lines. */
    static final int MAX = 70;

    static final int POINTS_PAR_LIGNE = 15;
    private static final int MIN = 8;
    /** Room for the button of the filter, then for the margins of a cell. */
    private static final int BOUTON = 3;

    private static final int MARGE = 2;
    private static final int POINTS_MAX = 409;
    private static final int UNITES_PAR_CARACTERE = 256;

    private final int[] caracteres;

    Largeurs(int colonnes) {
        caracteres = new int[colonnes];
    }

    void entete(int colonne, String texte) {
        voir(colonne, mesurer(texte) + BOUTON);
    }

    /** Takes a cell into account; tells how many lines its text fills, were its column as wide as it can be. */
    int texte(int colonne, String texte) {
        // A text this long fills the column whatever its letters.
        int largeur = texte.length() > 2 * MAX ? MAX : mesurer(texte);
        voir(colonne, largeur);
        return largeur < MAX && texte.indexOf('\n') < 0 ? 1 : lignes(texte, MAX);
    }

    void voir(int colonne, int largeur) {
        caracteres[colonne] = Math.max(caracteres[colonne], Math.min(largeur, MAX));
    }

    void appliquer(Sheet feuille) {
        for (int i = 0; i < caracteres.length; i++) {
            largeur(feuille, i, Math.max(MIN, caracteres[i] + MARGE));
        }
    }

    static void largeur(Sheet feuille, int colonne, int caracteres) {
        feuille.setColumnWidth(colonne, caracteres * UNITES_PAR_CARACTERE);
    }

    static int lignes(String texte, int largeur) {
        return texte.lines().mapToInt(l -> 1 + l.length() / largeur).sum();
    }

    /** The height of a row of so many lines, no more than Excel allows. */
    static int points(int lignes) {
        return Math.min(lignes * POINTS_PAR_LIGNE, POINTS_MAX);
    }

    /** In widths of a digit: capitals are wider, thin letters narrower. */
    private static int mesurer(String texte) {
        int dixiemes = 0;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (Character.isUpperCase(c) || c == 'm' || c == 'w') {
                dixiemes += 13;
            } else {
                dixiemes += " .,;:'|!()/ijlt".indexOf(c) >= 0 ? 6 : 10;
            }
        }
        return (dixiemes + 9) / 10;
    }
}
