package fr.care.controle.banc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Stages one source in tables that stay: its typed rows, its rejected ones, its files, and where each row stands in its file. */
final class ChargeDuckDb {
    static final List<String> TABLES = List.of(
            "CREATE TABLE fichier (source VARCHAR, lecture VARCHAR, chemin VARCHAR, sha256 VARCHAR)",
            "CREATE TABLE depart (fichier VARCHAR, rang BIGINT, decalage BIGINT)",
            "CREATE TABLE rejet (source VARCHAR, fichier VARCHAR, ligne BIGINT, colonne INTEGER, valeur VARCHAR)");

    private final Statement sql;
    private final String source;
    private final TypesDuckDb types;
    private final String table;

    ChargeDuckDb(Statement sql, String source, TypesDuckDb types) {
        this.sql = sql;
        this.source = source;
        this.types = types;
        this.table = types.table();
    }

    private record Refusee(long enregistrement, String texte) {}

    void charger(List<LectureDuckDb> lectures) throws SQLException {
        List<Map<String, List<Refusee>>> refusees = new ArrayList<>();
        for (LectureDuckDb lecture : lectures) {
            String refus = "refus_" + table + "_" + refusees.size();
            String lignes = types.selection(lecture.lignes("store_rejects = true, rejects_limit = 0, rejects_table = '"
                    + refus + "', rejects_scan = 'scan_" + refus + "'"));
            sql.execute((refusees.isEmpty() ? "CREATE TABLE " + table + " AS " : "INSERT INTO " + table + " ") + lignes);
            refusees.add(refusees(refus));
        }
        for (int i = 0; i < lectures.size(); i++) {
            situer(lectures.get(i), refusees.get(i));
        }
        sql.execute("CREATE TABLE premier_" + table + " AS SELECT fichier, min(rowid) - 1 AS avant FROM " + table
                + " WHERE rang_force IS NULL GROUP BY fichier");
        sql.execute("CREATE VIEW ligne_" + table + " AS " + avecLigne("true"));
        sql.execute("INSERT INTO rejet SELECT '" + source + "', fichier, ligne_fichier, faute, brut FROM ("
                + avecLigne("faute > 0") + ")");
    }

    /** Records with a cell too few or too many, by file: they are read again. */
    private Map<String, List<Refusee>> refusees(String refus) throws SQLException {
        Map<String, List<Refusee>> refusees = new HashMap<>();
        String lignes = "SELECT file_path, line, any_value(csv_line), bool_and(error_type IN"
                + " ('TOO MANY COLUMNS', 'MISSING COLUMNS')) FROM " + refus + " JOIN scan_" + refus
                + " USING (scan_id, file_id) GROUP BY ALL ORDER BY ALL";
        try (ResultSet ligne = sql.executeQuery(lignes)) {
            while (ligne.next()) {
                if (!ligne.getBoolean(4)) {
                    throw new SQLException("a row that is not a row: " + ligne.getString(3));
                }
                refusees.computeIfAbsent(ligne.getString(1), fichier -> new ArrayList<>())
                        .add(new Refusee(ligne.getLong(2), ligne.getString(3)));
            }
        }
        return refusees;
    }

    private void situer(LectureDuckDb lecture, Map<String, List<Refusee>> refusees) throws SQLException {
        List<String> fichiers = new ArrayList<>();
        List<String> departs = new ArrayList<>();
        List<String> relues = new ArrayList<>();
        for (FichierCsv f : lecture.fichiers()) {
            String chemin = f.lecture().toString();
            List<Refusee> siennes = refusees.getOrDefault(chemin, List.of());
            Departs places = new Departs(
                    f.trouve(), siennes.stream().map(Refusee::enregistrement).toList());
            siennes.forEach(refusee -> relues.add(
                    lecture.refusee(chemin, places.ligne(refusee.enregistrement()), refusee.texte())));
            places.liste()
                    .forEach(depart ->
                            departs.add("('" + chemin + "', " + depart.rang() + ", " + depart.decalage() + ")"));
            fichiers.add("('" + source + "', '" + chemin + "', '" + f.fichier().getFileName() + "', '"
                    + f.trouve().sha256().orElseThrow() + "')");
        }
        if (!relues.isEmpty()) {
            sql.execute("INSERT INTO " + table + " " + types.selection(lecture.refusees(relues)));
        }
        sql.execute("INSERT INTO depart VALUES " + String.join(", ", departs));
        sql.execute("INSERT INTO fichier VALUES " + fichiers.stream().collect(Collectors.joining(", ")));
    }

    /** The rows with their line in their file: rows keep the order in which they were read. */
    private String avecLigne(String condition) {
        return "SELECT t.* EXCLUDE (rang), coalesce(t.rang_force, t.rang + d.decalage) AS ligne_fichier"
                + " FROM (SELECT s.*, s.rowid - p.avant AS rang FROM (SELECT *, rowid FROM " + table + " WHERE "
                + condition + ") s LEFT JOIN premier_" + table
                + " p USING (fichier)) t ASOF LEFT JOIN depart d ON d.fichier = t.fichier AND d.rang <= t.rang";
    }
}
