package fr.care.controle.generation;

import fr.care.controle.format.Schema;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A row of a CSV file while it is made: a text for each declared column. */
final class Ligne {
    private final List<String> cellules;

    private Ligne(List<String> cellules) {
        this.cellules = cellules;
    }

    /** A day, a number or a word as it is written in the plainest form. */
    static Ligne de(Object... valeurs) {
        List<String> cellules = new ArrayList<>(valeurs.length);
        for (Object valeur : valeurs) {
            cellules.add(valeur.toString());
        }
        return new Ligne(cellules);
    }

    /** Euros, or any number with two decimals, from its hundredths. */
    static String centiemes(long centiemes) {
        return BigDecimal.valueOf(centiemes, 2).toPlainString();
    }

    /** Hundredths of an amount or of any number with two decimals at most. */
    static long centimes(BigDecimal euros) {
        return euros.movePointRight(2).longValueExact();
    }

    /** A number on so many digits; millions are written. */
    static String chiffres(int nombre, int largeur) {
        String texte = Integer.toString(nombre);
        return "0".repeat(Math.max(0, largeur - texte.length())) + texte;
    }

    Ligne copie() {
        return new Ligne(new ArrayList<>(cellules));
    }

    String cellule(int colonne) {
        return cellules.get(colonne);
    }

    void changer(int colonne, String valeur) {
        cellules.set(colonne, valeur);
    }

    void ajouter(String valeur) {
        cellules.add(valeur);
    }

    /** Writes the row, its cells quoted where they must be. */
    void ecrire(Writer texte, char separateur) throws IOException {
        for (int i = 0; i < cellules.size(); i++) {
            if (i > 0) {
                texte.write(separateur);
            }
            String cellule = cellules.get(i);
            if (cellule.indexOf(separateur) >= 0 || cellule.indexOf('"') >= 0 || cellule.indexOf('\n') >= 0) {
                texte.write('"' + cellule.replace("\"", "\"\"") + '"');
            } else {
                texte.write(cellule);
            }
        }
        texte.write('\n');
    }

    /** The header, by declared names or, when told so, by an accepted other name of each column. */
    static Ligne entete(Schema schema, boolean alias) {
        return de(schema.colonnes().stream()
                .map(colonne ->
                        alias && !colonne.alias().isEmpty() ? colonne.alias().get(0) : colonne.nom())
                .toArray());
    }
}
