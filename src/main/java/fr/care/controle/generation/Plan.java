package fr.care.controle.generation;

import fr.care.controle.campagne.Parametres;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a made-up campaign is asked to be.
 *
 * @param parametres the bounds that candidates are put on, and beside
 * @param candidats how many
 * @param graine the same gives the same bytes
 * @param dossier where the drops are written, one folder for each night
 * @param nuits how many nights, the first of which is {@link #PREMIERE_NUIT}
 * @param degats damaged rows, per thousand; none in the references, where one would stop the night
 */
public record Plan(Parametres parametres, int candidats, long graine, Path dossier, int nuits, int degats) {
    public static final LocalDate PREMIERE_NUIT = LocalDate.of(2026, 11, 19);

    /** One night out of so many, from the second one on. */
    private static final int SANS_EXERCICES = 7;

    static LocalDate date(int nuit) {
        return PREMIERE_NUIT.plusDays(nuit);
    }

    /** Whether the export of the exercises does not come that night. */
    static boolean sansExercices(LocalDate nuit) {
        return ChronoUnit.DAYS.between(PREMIERE_NUIT, nuit) % SANS_EXERCICES == 1;
    }
}
