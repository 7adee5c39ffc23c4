package fr.care.controle.generation;

import java.time.LocalDate;

/**
 * An audit of a series.
 *
 * @param suivants how many come after it up to the reference date: 0 for the last one, negative for those to come
 * @param conforme whether it is at the target
 */
record Passage(int suivants, LocalDate lancement, int duree, boolean conforme) {
    /** Those that the target looks at, one of them still running. */
    static final int RECENTS = 4;

    LocalDate fin() {
        return lancement.plusDays(duree);
    }

    boolean dernier() {
        return suivants == 0;
    }

    boolean recent() {
        return suivants < RECENTS;
    }
}
