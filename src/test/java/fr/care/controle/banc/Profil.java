package fr.care.controle.banc;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where the time of a night went: what Spring Batch wrote down of its steps, the longest first. */
final class Profil {
    private Profil() {}

    /** One step. */
    record Etape(String nom, long millisecondes) {}

    /** The steps of the first or of the second job of a database. */
    static List<Etape> lire(String url, int rang) {
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url));
        Long execution = jdbc.queryForList(
                        "SELECT job_execution_id FROM batch_job_execution ORDER BY job_execution_id", Long.class)
                .get(rang);
        return jdbc
                .query(
                        "SELECT step_name, start_time, end_time FROM batch_step_execution WHERE job_execution_id = ?",
                        (ligne, numero) ->
                                new Etape(ligne.getString(1), ecart(ligne.getTimestamp(2), ligne.getTimestamp(3))),
                        execution)
                .stream()
                .sorted(Comparator.comparingLong(Etape::millisecondes).reversed())
                .toList();
    }

    private static long ecart(Timestamp debut, Timestamp fin) {
        return Duration.between(debut.toInstant(), fin.toInstant()).toMillis();
    }
}
