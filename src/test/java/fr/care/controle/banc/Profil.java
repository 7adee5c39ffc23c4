package fr.care.controle.banc;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where the time of a night went: what Spring Batch wrote down of its steps, the longest first. */
final class Profil {
    private Profil() {}

    /** One step. */
    record Etape(String nom, Instant debut, Instant fin) {
        long millisecondes() {
            return Duration.between(debut, fin).toMillis();
        }

        boolean pendant(Instant moment) {
            return !moment.isBefore(debut) && moment.isBefore(fin);
        }
    }

    /** The steps of the first or of the second job of a database. */
    static List<Etape> lire(String url, int rang) {
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url));
        Long execution = jdbc.queryForList(
                        "SELECT job_execution_id FROM batch_job_execution ORDER BY job_execution_id", Long.class)
                .get(rang);
        return jdbc
                .query(
                        "SELECT step_name, start_time, end_time FROM batch_step_execution WHERE job_execution_id = ?",
                        (ligne, numero) -> new Etape(
                                ligne.getString(1),
                                ligne.getTimestamp(2).toInstant(),
                                ligne.getTimestamp(3).toInstant()),
                        execution)
                .stream()
                .sorted(Comparator.comparingLong(Etape::millisecondes).reversed())
                .toList();
    }
}
