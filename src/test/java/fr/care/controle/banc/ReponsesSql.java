package fr.care.controle.banc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Answers that are rows of SQL queries. */
final class ReponsesSql {
    private final Statement sql;
    private final Reponses reponses = new Reponses();
    private final AgregatsPaie paie = new AgregatsPaie(reponses);

    ReponsesSql(Statement sql) {
        this.sql = sql;
    }

    void lire(String requete) throws SQLException {
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

    void ecrire(Path sortie) throws IOException {
        paie.finir();
        reponses.ecrire(sortie);
    }
}
