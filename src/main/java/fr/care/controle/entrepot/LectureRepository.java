package fr.care.controle.entrepot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The readings of each source: which night had its files, and what they were; how one is undone. */
@Repository
public class LectureRepository {
    private static final List<String> DE_LA_NUIT = List.of("fichier", "signalement", "lecture_source");

    private final JdbcClient jdbc;

    public LectureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A night that had the files of a source.
     *
     * @param empreinte SHA-256 of all that decides what is read
     * @param depuis the first of the nights in a row that had the same ones
     */
    public record Lecture(LocalDate nuit, String empreinte, LocalDate depuis) {}

    /** The last night that had the source before a night. */
    public Optional<Lecture> derniere(String campagne, String source, LocalDate nuit) {
        return jdbc.sql("SELECT nuit, empreinte, depuis FROM lecture_source"
                        + " WHERE campagne = ? AND source = ? AND nuit < ? ORDER BY nuit DESC FETCH FIRST ROW ONLY")
                .params(campagne, source, nuit)
                .query((ligne, rang) -> new Lecture(
                        ligne.getObject(1, LocalDate.class), ligne.getString(2), ligne.getObject(3, LocalDate.class)))
                .optional();
    }

    public void enregistrer(String campagne, String source, Lecture lecture) {
        jdbc.sql("INSERT INTO lecture_source (campagne, source, nuit, empreinte, depuis) VALUES (?, ?, ?, ?, ?)")
                .params(campagne, source, lecture.nuit(), lecture.empreinte(), lecture.depuis())
                .update();
    }

    /**
     * Undoes a reading of the night, if there is one: its process died after its rows were committed and before Spring Batch
     * knew that the step had ended.
     */
    public void defaire(String campagne, String source, LocalDate nuit) {
        int lectures = jdbc.sql("SELECT COUNT(*) FROM lecture_source WHERE campagne = ? AND source = ? AND nuit = ?")
                .params(campagne, source, nuit)
                .query(Integer.class)
                .single();
        if (lectures == 0) {
            return;
        }
        for (String table : List.of("fait", "rejet")) {
            jdbc.sql("DELETE FROM " + table + " WHERE campagne = ? AND source = ? AND nuit_de = ?")
                    .params(campagne, source, nuit)
                    .update();
            jdbc.sql("UPDATE " + table + " SET nuit_a = NULL WHERE campagne = ? AND source = ? AND nuit_a = ?")
                    .params(campagne, source, nuit)
                    .update();
        }
        for (String table : DE_LA_NUIT) {
            jdbc.sql("DELETE FROM " + table + " WHERE campagne = ? AND source = ? AND nuit = ?")
                    .params(campagne, source, nuit)
                    .update();
        }
    }
}
