package fr.care.controle.domaine.motif;

import java.util.Comparator;

/**
 * What a row that could not be read, or that contradicts another, leaves on the fact it would have proven (principle P1).
 *
 * @param code {@link Code#LIGNE_REJETEE} or {@link Code#CONFLIT}
 * @param preuve the row
 */
public record Souillure(Code code, Preuve preuve) implements Comparable<Souillure> {
    private static final Comparator<Souillure> ORDRE =
            Comparator.comparing(Souillure::code).thenComparing(Souillure::preuve);

    public Souillure {
        if (code != Code.LIGNE_REJETEE && code != Code.CONFLIT) {
            throw new IllegalArgumentException("not a taint: " + code);
        }
    }

    @Override
    public int compareTo(Souillure autre) {
        return ORDRE.compare(this, autre);
    }
}
