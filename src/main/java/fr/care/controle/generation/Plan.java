package fr.care.controle.generation;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a made-up campaign is asked to be.
 *
 * @param candidats how many
 * @param graine the same gives the same bytes
 * @param dossier where the drops are written, one folder for each night
 * @param nuits how many nights, the first of which is {@link #PREMIERE_NUIT}
 * @param degats damaged rows, per thousand; none in the references, where one would stop the night
 */
public record Plan(int candidats, long graine, Path dossier, int nuits, int degats) {
    public static final LocalDate PREMIERE_NUIT = LocalDate.of(2026, 11, 19);

    static LocalDate date(int nuit) {
        return PREMIERE_NUIT.plusDays(nuit);
    }
}
