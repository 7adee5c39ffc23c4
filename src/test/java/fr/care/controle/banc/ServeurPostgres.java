package fr.care.controle.banc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL with one empty database for each run; its own processor time and memory are not those of the program. */
final class ServeurPostgres implements AutoCloseable {
    private static final String BASE = "banc";

    private final EmbeddedPostgres postgres;

    ServeurPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    String vierge() throws SQLException {
        try (Connection connexion = postgres.getPostgresDatabase().getConnection();
                Statement ordre = connexion.createStatement()) {
            ordre.execute("DROP DATABASE IF EXISTS " + BASE);
            ordre.execute("CREATE DATABASE " + BASE);
        }
        return postgres.getJdbcUrl("postgres", BASE);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
