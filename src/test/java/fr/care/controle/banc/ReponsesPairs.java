package fr.care.controle.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What the peers answer, from the tables or the files that they left. */
final class ReponsesPairs {
    private ReponsesPairs() {}

    static void duckDbComplet(Path dossier, Path sortie) throws SQLException, IOException {
        try (Connection connexion = DriverManager.getConnection(PairDuckDb.base(dossier));
                Statement sql = connexion.createStatement()) {
            ReponsesSql reponses = new ReponsesSql(sql);
            for (String source : Contrat.GRANDES) {
                String table = table(source);
                reponses.lire(
                        "SELECT 'fichier', f.chemin, f.sha256, count(*) FILTER (WHERE faute IS NULL OR faute > 0),"
                                + " count(*) FILTER (WHERE faute > 0) FROM fichier f LEFT JOIN " + table
                                + " t ON t.morceau = f.morceau WHERE f.source = '" + source + "' GROUP BY ALL");
                reponses.lire("SELECT 'rejet', f.chemin, r.ligne FROM rejet r JOIN fichier f ON f.morceau = r.morceau"
                        + " WHERE f.source = '" + source + "'");
                reponses.lire("SELECT * FROM agregat_" + table);
            }
            candidats(reponses);
            reponses.ecrire(sortie);
        }
    }

    static void duckDbAgregats(Path dossier, Path sortie) throws SQLException, IOException {
        try (Connection connexion = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connexion.createStatement()) {
            ReponsesSql reponses = new ReponsesSql(sql);
            for (Path fichier : Fichiers.lister(dossier, nom -> nom.matches("(?:agregat|candidat)_.*[.]csv"))) {
                if (Files.size(fichier) > 0) {
                    reponses.lire("SELECT * FROM read_csv('" + fichier + "', header = false, all_varchar = true)");
                }
            }
            reponses.ecrire(sortie);
        }
    }

    static void lots(Path dossier, Path sortie) throws SQLException, IOException {
        try (Connection connexion = DriverManager.getConnection(PairLots.base(dossier));
                Statement sql = connexion.createStatement()) {
            ReponsesSql reponses = new ReponsesSql(sql);
            for (String source : Contrat.GRANDES) {
                reponses.lire("SELECT * FROM agregat_" + table(source));
            }
            candidats(reponses);
            reponses.ecrire(sortie);
        }
    }

    private static void candidats(ReponsesSql reponses) throws SQLException {
        for (String genre : AgregatsCandidats.requetes(source -> source).keySet()) {
            reponses.lire("SELECT * FROM candidat_" + genre);
        }
    }

    private static String table(String source) {
        return source.replace('-', '_');
    }
}
