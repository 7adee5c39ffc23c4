package fr.care.controle.fait;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.TypeColonne;
import fr.care.controle.format.Valeurs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The one text of the values of a row: cells separated by the unit separator, blank when absent. It is what the database
 * keeps, and what orders contents that contradict one another.
 */
public final class CodecValeurs {
    /** A total order of the contents of one schema. */
    public static final Comparator<Valeurs> ORDRE = Comparator.comparing(CodecValeurs::texte);

    static final char SEPARATEUR = '\u001F';

    private CodecValeurs() {}

    public static String texte(Valeurs valeurs) {
        StringBuilder texte = new StringBuilder();
        ecrire(valeurs, texte);
        return texte.toString();
    }

    static void ecrire(Valeurs valeurs, StringBuilder texte) {
        int colonnes = valeurs.schema().colonnes().size();
        for (int i = 0; i < colonnes; i++) {
            if (i > 0) {
                texte.append(SEPARATEUR);
            }
            Object cellule = valeurs.cellule(i);
            if (cellule != null) {
                echapper(cellule instanceof BigDecimal d ? d.toPlainString() : cellule.toString(), texte);
            }
        }
    }

    /** The value of a cell that is not blank, as it is written in a row. */
    static Object valeur(TypeColonne type, String cellule) {
        String texte = deplier(cellule);
        return switch (type) {
            case TEXTE, FINESS, ENUM -> texte;
            case ENTIER -> Integer.valueOf(texte);
            case DECIMAL -> new BigDecimal(texte);
            case DATE -> jour(texte);
            case BOOLEEN -> Boolean.valueOf(texte);
        };
    }

    /** Whether two cells have one value, a blank being what the column says of it. */
    static boolean memeValeur(String cellule, String autre, Colonne colonne) {
        return cellule.equals(autre)
                || colonne.siBlanc()
                        .filter(blanc -> siBlanc(cellule, blanc).equals(siBlanc(autre, blanc)))
                        .isPresent();
    }

    private static String siBlanc(String cellule, Boolean blanc) {
        return cellule.isEmpty() ? blanc.toString() : cellule;
    }

    /** Reads a day as it is written, without the general parser, which takes much longer. */
    static LocalDate jour(String texte) {
        return texte.length() == "AAAA-MM-JJ".length()
                ? LocalDate.of(
                        Integer.parseInt(texte, 0, 4, 10),
                        Integer.parseInt(texte, 5, 7, 10),
                        Integer.parseInt(texte, 8, 10, 10))
                : LocalDate.parse(texte);
    }

    private static boolean simple(String cellule) {
        for (int i = 0; i < cellule.length(); i++) {
            char c = cellule.charAt(i);
            if (c < ' ' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Separators and line ends inside a text are written {@code \s}, {@code \n}, {@code \r}. */
    private static void echapper(String cellule, StringBuilder texte) {
        if (simple(cellule)) {
            texte.append(cellule);
            return;
        }
        for (int i = 0; i < cellule.length(); i++) {
            char c = cellule.charAt(i);
            switch (c) {
                case '\\' -> texte.append("\\\\");
                case SEPARATEUR -> texte.append("\\s");
                case '\n' -> texte.append("\\n");
                case '\r' -> texte.append("\\r");
                default -> texte.append(c);
            }
        }
    }

    private static String deplier(String cellule) {
        if (cellule.indexOf('\\') < 0) {
            return cellule;
        }
        StringBuilder texte = new StringBuilder(cellule.length());
        boolean echappe = false;
        for (int i = 0; i < cellule.length(); i++) {
            char c = cellule.charAt(i);
            if (echappe) {
                texte.append(deplier(c));
                echappe = false;
            } else if (c == '\\') {
                echappe = true;
            } else {
                texte.append(c);
            }
        }
        return texte.toString();
    }

    private static char deplier(char c) {
        return switch (c) {
            case 's' -> SEPARATEUR;
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
