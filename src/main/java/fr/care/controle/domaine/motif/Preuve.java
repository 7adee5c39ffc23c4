package fr.care.controle.domaine.motif;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where a fact stands: the night that brought it, the file (relative to the drop) and the first line of the row.
 *
 * @param nuit the control date of the night whose drop held the file
 * @param fichier path relative to the drop, with {@code /}
 * @param ligne 1 is the header of a CSV or the first row of a sheet
 */
public record Preuve(LocalDate nuit, String fichier, int ligne) implements Comparable<Preuve> {
    private static final Comparator<Preuve> ORDRE =
            Comparator.comparing(Preuve::nuit).thenComparing(Preuve::fichier).thenComparingInt(Preuve::ligne);

    @Override
    public int compareTo(Preuve autre) {
        return ORDRE.compare(this, autre);
    }
}
