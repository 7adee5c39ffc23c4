package fr.care.controle.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What DuckDB answers, from the tables or from the files that it left. */
final class ReponsesDuckDb {
    private final Statement sql;
    private final AgregatsPaie paie;
    private final Reponses reponses = new Reponses();

    private ReponsesDuckDb(Statement sql) {
        this.sql = sql;
        this.paie = new AgregatsPaie(reponses);
    }

    static void completes(Path dossier, Path sortie) throws SQLException, IOException {
        try (Connection connexion = DriverManager.getConnection(PairDuckDb.base(dossier));
                Statement sql = connexion.createStatement()) {
            ReponsesDuckDb duckDb = new ReponsesDuckDb(sql);
            for (String source : Contrat.GRANDES) {
                String table = source.replace('-', '_');
                duckDb.lire("SELECT 'fichier', f.chemin, f.sha256, count(*) FILTER (WHERE faute IS NULL OR faute > 0),"
                        + " count(*) FILTER (WHERE faute > 0) FROM fichier f LEFT JOIN " + table
                        + " t ON t.fichier = f.lecture WHERE f.source = '" + source + "' GROUP BY ALL");
                duckDb.lire("SELECT 'rejet', f.chemin, r.ligne FROM rejet r JOIN fichier f ON f.lecture = r.fichier"
                        + " WHERE f.source = '" + source + "'");
                duckDb.lire("SELECT * FROM agregat_" + table);
            }
            duckDb.ecrire(sortie);
        }
    }

    static void agregats(Path dossier, Path sortie) throws SQLException, IOException {
        try (Connection connexion = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connexion.createStatement()) {
            ReponsesDuckDb duckDb = new ReponsesDuckDb(sql);
            for (Path fichier : Fichiers.lister(dossier, nom -> nom.startsWith("agregat_"))) {
                if (Files.size(fichier) > 0) {
                    duckDb.lire("SELECT * FROM read_csv('" + fichier + "', header = false, all_varchar = true)");
                }
            }
            duckDb.ecrire(sortie);
        }
    }

    private void lire(String requete) throws SQLException {
        try (ResultSet ligne = sql.executeQuery(requete)) {
            int largeur = ligne.getMetaData().getColumnCount();
            while (ligne.next()) {
                List<String> champs = new ArrayList<>();
                for (int i = 1; i <= largeur; i++) {
                    String champ = ligne.getString(i);
                    champs.add(champ == null ? "" : champ);
                }
                if (champs.get(0).equals("paie")) {
                    paie.ajouter(champs);
                } else {
                    reponses.ajouter(champs.toArray());
                }
            }
        }
    }

    private void ecrire(Path sortie) throws IOException {
        paie.finir();
        reponses.ecrire(sortie);
    }
}
