package fr.care.controle.restitution;

import fr.care.controle.domaine.resultat.FinNuit;
import fr.care.controle.domaine.resultat.Statut;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * A night that was run, published or not.
 *
 * @param passage 1, then one more each time the same date is computed from other inputs
 * @param debut when its last run began, by the clock of the machine; empty when nothing says it
 * @param duree of that run; empty when it was killed
 * @param statuts how many candidates have each
 * @param lues rows read, of all files
 * @param fin how the last run ended; empty when it was killed
 */
public record NuitPassee(
        LocalDate date,
        boolean publiee,
        int passage,
        Optional<LocalDateTime> debut,
        Optional<Duration> duree,
        Map<Statut, Long> statuts,
        long lues,
        long rejetees,
        long anomalies,
        Optional<FinNuit> fin) {
    public long candidats() {
        return statuts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long candidats(Statut statut) {
        return statuts.getOrDefault(statut, 0L);
    }
}
