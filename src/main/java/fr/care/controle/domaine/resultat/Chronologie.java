package fr.care.controle.domaine.resultat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The audits of one AD or of one perimeter over time, as the frequency rules measure them: what a timeline draws.
 *
 * @param objectif O1.A or O2.A
 * @param objet the AD or the perimeter
 * @param debut when the operational phase starts; empty when it is unknown, and nothing can then be measured
 * @param fin the date the candidate is judged at
 * @param jalons every audit up to that date, in order, those before the phase included
 * @param enCours the days since the last audit of the phase; empty for a submitted file, or without audit in the phase
 * @param moyenne the mean interval of the phase; empty under two audits
 */
public record Chronologie(
        Objectif objectif,
        String objet,
        Optional<LocalDate> debut,
        LocalDate fin,
        List<Jalon> jalons,
        Optional<Intervalle> enCours,
        Optional<Moyenne> moyenne) {
    /**
     * An audit.
     *
     * @param ecart since the audit before it in the phase; empty for the first one and before the phase
     */
    public record Jalon(String audit, LocalDate date, Optional<Intervalle> ecart) {}

    /** So many days, within the greatest interval allowed or not. */
    public record Intervalle(long jours, boolean respecte) {}

    /** So many days, two decimals rounded down, within the mean allowed or not. */
    public record Moyenne(BigDecimal jours, boolean respectee) {}
}
