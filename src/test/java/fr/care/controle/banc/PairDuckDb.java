package fr.care.controle.banc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** DuckDB, in a process of its own: the same files staged with all that proves them, or their aggregates and nothing else. */
final class PairDuckDb {
    private final Statement sql;
    private final Contrat contrat;
    private final Path travail;
    private final boolean durable;
    private final Map<String, List<FichierCsv>> fichiers = new LinkedHashMap<>();
    /** The typed rows of each source, as a query may name them. */
    private final Map<String, String> relations = new HashMap<>();

    private PairDuckDb(Statement sql, Contrat contrat, Path travail, boolean durable) {
        this.sql = sql;
        this.contrat = contrat;
        this.travail = travail;
        this.durable = durable;
    }

    static String base(Path dossier) {
        return "jdbc:duckdb:" + dossier.resolve("duckdb.db");
    }

    /** {@code DURABLE} or {@code MEMOIRE}, the drop, the contract, the folder of the run. */
    public static void main(String[] arguments) throws Exception {
        boolean durable = arguments[0].equals("DURABLE");
        Path travail = Path.of(arguments[3]);
        try (Connection connexion = DriverManager.getConnection(durable ? base(travail) : "jdbc:duckdb:");
                Statement sql = connexion.createStatement()) {
            sql.execute("SET threads = " + EnDeux.FILS);
            new PairDuckDb(sql, Contrat.lire(Path.of(arguments[2])), travail, durable).executer(Path.of(arguments[1]));
        }
    }

    private void executer(Path depot) throws Exception {
        balayer(depot);
        for (String prealable : TypesDuckDb.PREALABLES) {
            sql.execute(prealable);
        }
        if (durable) {
            for (String table : ChargeDuckDb.TABLES) {
                sql.execute(table);
            }
        }
        for (String source : contrat.sources().keySet()) {
            boolean utile =
                    durable || Contrat.GRANDES.contains(source) || AgregatsCandidats.RATTACHEMENTS.contains(source);
            if (utile && !fichiers.get(source).isEmpty()) {
                traiter(source);
            }
        }
        for (Map.Entry<String, String> requete :
                AgregatsCandidats.requetes(this::acceptees).entrySet()) {
            agreger("candidat_" + requete.getKey(), requete.getValue());
        }
    }

    private String acceptees(String source) {
        return "(SELECT * FROM " + relations.get(source) + " WHERE faute IS NULL)";
    }

    private void balayer(Path depot) throws Exception {
        List<Callable<FichierCsv>> balayages = new ArrayList<>();
        Map<String, List<Path>> chemins = contrat.fichiers(depot);
        chemins.forEach((source, siens) -> siens.forEach(fichier ->
                balayages.add(() -> FichierCsv.de(fichier, contrat.sources().get(source), travail, durable))));
        Map<Path, FichierCsv> lus =
                EnDeux.faire(balayages).stream().collect(Collectors.toMap(FichierCsv::fichier, fichier -> fichier));
        chemins.forEach((source, siens) ->
                fichiers.put(source, siens.stream().map(lus::get).toList()));
    }

    private void traiter(String source) throws Exception {
        TypesDuckDb types = new TypesDuckDb(source, contrat.sources().get(source));
        String relation = types.table();
        if (durable) {
            new ChargeDuckDb(sql.getConnection(), source, types).charger(fichiers.get(source));
        } else {
            // The records that this leaves out have a cell too many: they would be rejected.
            relation = LectureDuckDb.grouper(fichiers.get(source)).stream()
                    .map(lecture -> types.selection(lecture.lignes("ignore_errors = true")))
                    .collect(Collectors.joining(" UNION ALL ", "(", ")"));
        }
        if (source.equals(Contrat.BASE)) {
            sql.execute("INSERT INTO numero SELECT DISTINCT n FROM (SELECT unnest([finess_eg, finess_ej]) AS n FROM "
                    + relation + " WHERE faute IS NULL) WHERE cle_valide(n)");
        }
        relations.put(source, relation);
        String agregat = AgregatsDuckDb.PAR_SOURCE.get(source);
        if (agregat != null) {
            agreger("agregat_" + types.table(), agregat.formatted(relation));
        }
    }

    /** A table that stays, or one that is written out and lost. */
    private void agreger(String table, String lignes) throws SQLException {
        sql.execute("CREATE TABLE " + table + " AS " + lignes);
        if (!durable) {
            sql.execute("COPY " + table + " TO '" + travail.resolve(table + ".csv") + "' (HEADER false)");
        }
    }
}
