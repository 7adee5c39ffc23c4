package fr.care.controle.entrepot;

import fr.care.controle.domaine.resultat.FinNuit;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.NuitPassee;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The nights of a campaign with what each counted; when they ran is known from the tables of Spring Batch. */
@Repository
public class HistoriqueRepository {
    private static final String EXECUTIONS = """
            SELECT d.PARAMETER_VALUE, p.PARAMETER_VALUE, e.START_TIME, e.END_TIME
            FROM BATCH_JOB_EXECUTION e
            JOIN BATCH_JOB_EXECUTION_PARAMS c
              ON c.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND c.PARAMETER_NAME = 'campagne'
            JOIN BATCH_JOB_EXECUTION_PARAMS d
              ON d.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND d.PARAMETER_NAME = 'date_controle'
            JOIN BATCH_JOB_EXECUTION_PARAMS p
              ON p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND p.PARAMETER_NAME = 'passage'
            WHERE c.PARAMETER_VALUE = ? AND e.START_TIME IS NOT NULL
            ORDER BY e.JOB_EXECUTION_ID
            """;

    private final JdbcTemplate jdbc;

    public HistoriqueRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Passage(String date, String passage) {}

    private record Execution(LocalDateTime debut, Optional<LocalDateTime> fin) {
        Optional<Duration> duree() {
            return fin.map(f -> Duration.between(debut, f));
        }
    }

    private record Lignes(long lues, long rejetees) {}

    /** The nights whose date lies in a period, both days included, by date. */
    public List<NuitPassee> nuits(String campagne, LocalDate depuis, LocalDate jusqua) {
        Map<Passage, Execution> executions = executions(campagne);
        Map<LocalDate, Map<Statut, Long>> statuts = statuts(campagne);
        Map<LocalDate, Lignes> lignes = lignes(campagne);
        Map<LocalDate, Long> anomalies = anomalies(campagne);
        return jdbc.query(
                "SELECT date_controle, publiee, passage, fin FROM nuit WHERE campagne = ?"
                        + " AND date_controle >= ? AND date_controle <= ? ORDER BY date_controle",
                (ligne, rang) -> {
                    LocalDate date = ligne.getObject(1, LocalDate.class);
                    Optional<Execution> execution = Optional.ofNullable(
                            executions.get(new Passage(date.toString(), String.valueOf(ligne.getInt(3)))));
                    Lignes lues = lignes.getOrDefault(date, new Lignes(0, 0));
                    return new NuitPassee(
                            date,
                            ligne.getBoolean(2),
                            ligne.getInt(3),
                            execution.map(Execution::debut),
                            execution.flatMap(Execution::duree),
                            statuts.getOrDefault(date, Map.of()),
                            lues.lues(),
                            lues.rejetees(),
                            anomalies.getOrDefault(date, 0L),
                            Optional.ofNullable(ligne.getString(4)).map(FinNuit::valueOf));
                },
                campagne,
                depuis,
                jusqua);
    }

    /** The last one of each passage: an earlier one was killed or failed. */
    private Map<Passage, Execution> executions(String campagne) {
        Map<Passage, Execution> executions = new HashMap<>();
        jdbc.query(
                EXECUTIONS,
                ligne -> {
                    executions.put(
                            new Passage(ligne.getString(1), ligne.getString(2)),
                            new Execution(
                                    ligne.getObject(3, LocalDateTime.class),
                                    Optional.ofNullable(ligne.getObject(4, LocalDateTime.class))));
                },
                campagne);
        return executions;
    }

    private Map<LocalDate, Map<Statut, Long>> statuts(String campagne) {
        Map<LocalDate, Map<Statut, Long>> statuts = new HashMap<>();
        jdbc.query(
                "SELECT nuit, statut, COUNT(*) FROM synthese WHERE campagne = ? GROUP BY nuit, statut",
                ligne -> {
                    statuts.computeIfAbsent(ligne.getObject(1, LocalDate.class), n -> new EnumMap<>(Statut.class))
                            .put(Statut.valueOf(ligne.getString(2)), ligne.getLong(3));
                },
                campagne);
        return statuts;
    }

    private Map<LocalDate, Lignes> lignes(String campagne) {
        Map<LocalDate, Lignes> lignes = new HashMap<>();
        jdbc.query(
                "SELECT nuit, SUM(lues), SUM(rejetees) FROM fichier WHERE campagne = ? GROUP BY nuit",
                ligne -> {
                    lignes.put(ligne.getObject(1, LocalDate.class), new Lignes(ligne.getLong(2), ligne.getLong(3)));
                },
                campagne);
        return lignes;
    }

    private Map<LocalDate, Long> anomalies(String campagne) {
        Map<LocalDate, Long> anomalies = new HashMap<>();
        jdbc.query(
                "SELECT nuit, COUNT(*) FROM anomalie WHERE campagne = ? GROUP BY nuit",
                ligne -> {
                    anomalies.put(ligne.getObject(1, LocalDate.class), ligne.getLong(2));
                },
                campagne);
        return anomalies;
    }
}
