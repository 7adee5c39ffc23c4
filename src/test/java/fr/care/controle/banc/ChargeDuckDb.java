package fr.care.controle.banc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * Stages one source in tables that stay: its typed rows, its rejected ones, its files, and where each row stands in its file. Two
 * files are loaded at a time, each by one thread into a table of its own: shared between threads, the order of the rows of a
 * file is not always kept by DuckDB 2.0.0, and with it goes the line of each.
 */
final class ChargeDuckDb {
    static final List<String> TABLES = List.of(
            "CREATE TABLE fichier (source VARCHAR, morceau VARCHAR, chemin VARCHAR, sha256 VARCHAR)",
            "CREATE TABLE depart (morceau VARCHAR, rang BIGINT, decalage BIGINT)",
            "CREATE TABLE rejet (source VARCHAR, morceau VARCHAR, ligne BIGINT, colonne INTEGER, valeur VARCHAR)");

    private final Connection connexion;
    private final String source;
    private final TypesDuckDb types;
    private final String table;

    ChargeDuckDb(Connection connexion, String source, TypesDuckDb types) {
        this.connexion = connexion;
        this.source = source;
        this.types = types;
        this.table = types.table();
    }

    private record Refusee(long enregistrement, String texte) {}

    /** What the load of a file gives: the queries of its rows, and the rows of the tables that tell of it. */
    private record Charge(List<String> lignes, String fichier, List<String> departs) {}

    void charger(List<FichierCsv> fichiers) throws Exception {
        List<Callable<Charge>> charges = new ArrayList<>();
        for (FichierCsv fichier : fichiers) {
            String morceau = table + "_" + charges.size();
            charges.add(() -> charger(fichier, morceau));
        }
        List<Charge> faites = EnDeux.faire(charges);
        try (Statement sql = connexion.createStatement()) {
            sql.execute("CREATE VIEW " + table + " AS "
                    + faites.stream().flatMap(c -> c.lignes().stream()).collect(Collectors.joining(" UNION ALL ")));
            sql.execute("INSERT INTO fichier VALUES "
                    + faites.stream().map(Charge::fichier).collect(Collectors.joining(", ")));
            sql.execute("INSERT INTO depart VALUES "
                    + faites.stream().flatMap(c -> c.departs().stream()).collect(Collectors.joining(", ")));
            sql.execute("CREATE VIEW ligne_" + table + " AS " + avecLigne("true"));
            sql.execute("INSERT INTO rejet SELECT '" + source + "', morceau, ligne_fichier, faute, brut FROM ("
                    + avecLigne("faute > 0") + ")");
        }
    }

    private Charge charger(FichierCsv fichier, String morceau) throws SQLException {
        LectureDuckDb lecture = new LectureDuckDb(List.of(fichier));
        try (Connection sienne = connexion.unwrap(DuckDBConnection.class).duplicate();
                Statement sql = sienne.createStatement()) {
            sql.execute("CREATE TABLE " + morceau + " AS "
                    + types.selection(lecture.lignes("parallel = false, store_rejects = true, rejects_limit = 0")));
            List<String> lignes = new ArrayList<>(
                    List.of("SELECT *, '" + morceau + "' AS morceau, rowid + 1 AS rang FROM " + morceau));
            List<Refusee> refusees = refusees(sql);
            Departs departs = new Departs(
                    fichier.trouve(),
                    refusees.stream().map(Refusee::enregistrement).toList());
            if (!refusees.isEmpty()) {
                sql.execute("CREATE TABLE " + morceau + "_relues AS "
                        + types.selection(lecture.refusees(refusees.stream()
                                .map(r -> lecture.refusee(departs.ligne(r.enregistrement()), r.texte()))
                                .toList())));
                lignes.add("SELECT *, '" + morceau + "', NULL FROM " + morceau + "_relues");
            }
            return new Charge(
                    lignes,
                    "('" + source + "', '" + morceau + "', '"
                            + fichier.fichier().getFileName() + "', '"
                            + fichier.trouve().sha256().orElseThrow() + "')",
                    departs.liste().stream()
                            .map(depart -> "('" + morceau + "', " + depart.rang() + ", " + depart.decalage() + ")")
                            .toList());
        }
    }

    /** Records with a cell too few or too many: they are read again. */
    private static List<Refusee> refusees(Statement sql) throws SQLException {
        List<Refusee> refusees = new ArrayList<>();
        try (ResultSet ligne = sql.executeQuery("SELECT line, any_value(csv_line), bool_and(error_type IN"
                + " ('TOO MANY COLUMNS', 'MISSING COLUMNS')) FROM reject_errors GROUP BY line ORDER BY line")) {
            while (ligne.next()) {
                if (!ligne.getBoolean(3)) {
                    throw new SQLException("a row that is not a row: " + ligne.getString(2));
                }
                refusees.add(new Refusee(ligne.getLong(1), ligne.getString(2)));
            }
        }
        return refusees;
    }

    /** The rows with their line in their file. */
    private String avecLigne(String condition) {
        return "SELECT t.*, coalesce(t.rang_force, t.rang + d.decalage) AS ligne_fichier FROM (SELECT * FROM " + table
                + " WHERE " + condition
                + ") t ASOF LEFT JOIN depart d ON d.morceau = t.morceau AND d.rang <= t.rang";
    }
}
