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
        List<Callable<List<Charge>>> charges = new ArrayList<>();
        for (int part = 0; part < EnDeux.FILS; part++) {
            int rang = part;
            charges.add(() -> charger(fichiers, rang));
        }
        List<Charge> faites =
                EnDeux.faire(charges).stream().flatMap(List::stream).toList();
        try (Statement sql = connexion.createStatement()) {
            sql.execute("BEGIN");
            sql.execute("CREATE VIEW " + table + " AS "
                    + faites.stream().flatMap(c -> c.lignes().stream()).collect(Collectors.joining(" UNION ALL ")));
            sql.execute("INSERT INTO fichier VALUES "
                    + faites.stream().map(Charge::fichier).collect(Collectors.joining(", ")));
            sql.execute("INSERT INTO depart VALUES "
                    + faites.stream().flatMap(c -> c.departs().stream()).collect(Collectors.joining(", ")));
            sql.execute("CREATE VIEW ligne_" + table + " AS " + avecLigne("true"));
            sql.execute("INSERT INTO rejet SELECT '" + source + "', morceau, ligne_fichier, faute, brut FROM ("
                    + avecLigne("faute > 0") + ")");
            sql.execute("COMMIT");
        }
    }

    /** Every second file, in one transaction: what is written to the disk for each would cost more than small files. */
    private List<Charge> charger(List<FichierCsv> fichiers, int premier) throws SQLException {
        List<Charge> charges = new ArrayList<>();
        try (Connection sienne = connexion.unwrap(DuckDBConnection.class).duplicate();
                Statement sql = sienne.createStatement()) {
            sql.execute("BEGIN");
            for (int i = premier; i < fichiers.size(); i += EnDeux.FILS) {
                charges.add(charger(sql, fichiers.get(i), table + "_" + i));
            }
            sql.execute("COMMIT");
        }
        return charges;
    }

    private Charge charger(Statement sql, FichierCsv fichier, String morceau) throws SQLException {
        LectureDuckDb lecture = new LectureDuckDb(List.of(fichier));
        String refus = "refus_" + morceau;
        sql.execute("CREATE TABLE " + morceau + " AS "
                + types.selection(lecture.lignes("parallel = false, store_rejects = true, rejects_limit = 0,"
                        + " rejects_table = '" + refus + "', rejects_scan = 'scan_" + refus + "'")));
        List<String> lignes =
                new ArrayList<>(List.of("SELECT *, '" + morceau + "' AS morceau, rowid + 1 AS rang FROM " + morceau));
        List<Refusee> refusees = refusees(sql, refus);
        Departs departs = new Departs(
                fichier.trouve(), refusees.stream().map(Refusee::enregistrement).toList());
        if (!refusees.isEmpty()) {
            sql.execute("CREATE TABLE " + morceau + "_relues AS "
                    + types.selection(lecture.refusees(refusees.stream()
                            .map(r -> lecture.refusee(departs.ligne(r.enregistrement()), r.texte()))
                            .toList())));
            lignes.add("SELECT *, '" + morceau + "', NULL FROM " + morceau + "_relues");
        }
        return new Charge(
                lignes,
                "('" + source + "', '" + morceau + "', '" + fichier.fichier().getFileName() + "', '"
                        + fichier.trouve().sha256().orElseThrow() + "')",
                departs.liste().stream()
                        .map(depart -> "('" + morceau + "', " + depart.rang() + ", " + depart.decalage() + ")")
                        .toList());
    }

    /** Records with a cell too few or too many: they are read again. */
    private static List<Refusee> refusees(Statement sql, String refus) throws SQLException {
        List<Refusee> refusees = new ArrayList<>();
        try (ResultSet ligne = sql.executeQuery("SELECT line, any_value(csv_line), bool_and(error_type IN"
                + " ('TOO MANY COLUMNS', 'MISSING COLUMNS')) FROM " + refus + " GROUP BY line ORDER BY line")) {
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
