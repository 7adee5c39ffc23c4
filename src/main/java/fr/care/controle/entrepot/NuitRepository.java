package fr.care.controle.entrepot;

import fr.care.controle.domaine.resultat.FinNuit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The nights of a campaign: which were published, from what; and how one is undone to be computed again. */
@Repository
public class NuitRepository {
    private static final List<String> RESULTATS = List.of(
            "fichier",
            "signalement",
            "lecture_source",
            "synthese",
            "verdict",
            "depense",
            "echeance",
            "effet_lecture",
            "changement",
            "anomalie");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public NuitRepository(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Optional<Nuit> nuit(String campagne, LocalDate date) {
        return jdbc.sql("SELECT campagne, date_controle, empreinte, passage, publiee FROM nuit"
                        + " WHERE campagne = ? AND date_controle = ?")
                .params(campagne, date)
                .query((ligne, rang) -> new Nuit(
                        ligne.getString(1),
                        ligne.getObject(2, LocalDate.class),
                        ligne.getString(3),
                        ligne.getInt(4),
                        ligne.getBoolean(5)))
                .optional();
    }

    /** The date of the newest published night after a date, if any. */
    public Optional<LocalDate> publieeApres(String campagne, LocalDate date) {
        return jdbc.sql("SELECT date_controle FROM nuit WHERE campagne = ? AND date_controle > ? AND publiee"
                        + " ORDER BY date_controle DESC FETCH FIRST ROW ONLY")
                .params(campagne, date)
                .query(LocalDate.class)
                .optional();
    }

    /** The date of the newest published night before a date, if any. */
    public Optional<LocalDate> publieeAvant(String campagne, LocalDate date) {
        return jdbc.sql("SELECT date_controle FROM nuit WHERE campagne = ? AND date_controle < ? AND publiee"
                        + " ORDER BY date_controle DESC FETCH FIRST ROW ONLY")
                .params(campagne, date)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Opens a night that is to be computed from its beginning. Whatever was written since the last published night, by this
     * date or by one that was refused or never ended, is undone first: nobody was ever shown what it believed.
     */
    public void ouvrir(Nuit nuit) {
        transaction.executeWithoutResult(etat -> {
            defaire(nuit);
            jdbc.sql("INSERT INTO nuit (campagne, date_controle, empreinte, passage, publiee) VALUES (?, ?, ?, ?, ?)")
                    .params(nuit.campagne(), nuit.date(), nuit.empreinte(), nuit.passage(), nuit.publiee())
                    .update();
        });
    }

    private void defaire(Nuit nuit) {
        LocalDate debut = abandonneeAvant(nuit).orElse(nuit.date());
        for (String table : List.of("fait", "rejet")) {
            jdbc.sql("DELETE FROM " + table + " WHERE campagne = ? AND nuit_de >= ?")
                    .params(nuit.campagne(), debut)
                    .update();
            jdbc.sql("UPDATE " + table + " SET nuit_a = NULL WHERE campagne = ? AND nuit_a >= ?")
                    .params(nuit.campagne(), debut)
                    .update();
        }
        for (String table : RESULTATS) {
            jdbc.sql("DELETE FROM " + table + " WHERE campagne = ? AND nuit >= ?")
                    .params(nuit.campagne(), debut)
                    .update();
        }
        // Another night of these has lost what it had read: no restart of it may skip a step.
        jdbc.sql("UPDATE nuit SET empreinte = '' WHERE campagne = ? AND date_controle >= ?")
                .params(nuit.campagne(), debut)
                .update();
        jdbc.sql("DELETE FROM nuit WHERE campagne = ? AND date_controle = ?")
                .params(nuit.campagne(), nuit.date())
                .update();
    }

    /** The first night before this one that no publication has followed. */
    private Optional<LocalDate> abandonneeAvant(Nuit nuit) {
        return jdbc.sql("SELECT date_controle FROM nuit WHERE campagne = ? AND date_controle < ? AND date_controle >"
                        + " COALESCE((SELECT MAX(date_controle) FROM nuit WHERE campagne = ? AND publiee), DATE '0001-01-01')"
                        + " ORDER BY date_controle FETCH FIRST ROW ONLY")
                .params(nuit.campagne(), nuit.date(), nuit.campagne())
                .query(LocalDate.class)
                .optional();
    }

    /** The date of the newest published night, if any. */
    public Optional<LocalDate> dernierePubliee(String campagne) {
        return publieeApres(campagne, LocalDate.of(1, 1, 1));
    }

    /** Keeps how the last run of a night ended; unknown while it runs, and when it was killed. */
    public void finir(String campagne, LocalDate date, FinNuit fin) {
        jdbc.sql("UPDATE nuit SET fin = ? WHERE campagne = ? AND date_controle = ?")
                .params(fin.name(), campagne, date)
                .update();
    }

    public void publiee(String campagne, LocalDate date) {
        jdbc.sql("UPDATE nuit SET publiee = TRUE WHERE campagne = ? AND date_controle = ?")
                .params(campagne, date)
                .update();
    }
}
