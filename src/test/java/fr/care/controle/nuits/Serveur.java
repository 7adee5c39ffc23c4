package fr.care.controle.nuits;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL, with as many databases as are asked for. */
final class Serveur implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private int numero;

    Serveur() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    Banc banc(Path dossier) {
        return banc(dossier, "template0");
    }

    /** A copy of a database that nobody uses. */
    Banc banc(Path dossier, Banc modele) {
        return banc(dossier, modele.base().replaceAll(".*/(\\w+)\\?.*", "$1"));
    }

    private Banc banc(Path dossier, String modele) {
        String nom = "essai" + numero++;
        executer("CREATE DATABASE " + nom + " TEMPLATE " + modele);
        return new Banc(dossier, postgres.getJdbcUrl("postgres", nom));
    }

    void supprimer(Banc banc) {
        executer("DROP DATABASE " + banc.base().replaceAll(".*/(\\w+)\\?.*", "$1"));
    }

    private void executer(String sql) {
        try (Connection connexion = postgres.getPostgresDatabase().getConnection();
                Statement ordre = connexion.createStatement()) {
            ordre.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
