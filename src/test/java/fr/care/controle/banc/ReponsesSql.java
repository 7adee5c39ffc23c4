package fr.care.controle.banc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers that are rows of SQL queries. */
final class ReponsesSql {
    /** Where a row of the payroll tells it, after its employee and its year. */
    private static final int CONTREDIT = 4;

    private final Statement sql;
    private final Reponses reponses = new Reponses();

    ReponsesSql(Statement sql) {
        this.sql = sql;
    }

    void lire(String requete) throws SQLException {
        try (ResultSet ligne = sql.executeQuery(requete)) {
            int largeur = ligne.getMetaData().getColumnCount();
            while (ligne.next()) {
                List<Object> champs = new ArrayList<>();
                for (int i = 1; i <= largeur; i++) {
                    String champ = ligne.getString(i);
                    champs.add(champ == null ? "" : champ);
                }
                reponses.ajouter((champs.get(0).equals("paie") ? paie(champs) : champs).toArray());
            }
        }
    }

    /** Lines that contradict one another have no total. */
    private static List<Object> paie(List<Object> champs) {
        return Boolean.parseBoolean(champs.get(CONTREDIT).toString())
                ? Stream.concat(champs.stream().limit(CONTREDIT), Stream.of("contredit"))
                        .toList()
                : IntStream.range(0, champs.size())
                        .filter(i -> i != CONTREDIT)
                        .mapToObj(champs::get)
                        .toList();
    }

    void ecrire(Path sortie) throws IOException {
        reponses.ecrire(sortie);
    }
}
