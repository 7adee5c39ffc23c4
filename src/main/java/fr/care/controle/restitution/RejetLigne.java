package fr.care.controle.restitution;

/**
 * A rejected row, as {@code rejets.csv} shows it.
 *
 * @param fichier path relative to the drop
 * @param valeur the raw text of the cell at fault
 * @param motif what is expected, in French
 */
public record RejetLigne(String source, String fichier, int ligne, String colonne, String valeur, String motif)
        implements Element {}
