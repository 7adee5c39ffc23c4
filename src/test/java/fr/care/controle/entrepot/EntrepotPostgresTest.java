package fr.care.controle.entrepot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class EntrepotPostgresTest extends EntrepotContrat {
    private static EmbeddedPostgres serveur;

    @BeforeAll
    static void startTheServer() throws IOException {
        serveur = EmbeddedPostgres.start();
        creerLesTables(serveur.getPostgresDatabase());
    }

    @AfterAll
    static void stopTheServer() throws IOException {
        serveur.close();
    }

    @Override
    DataSource base() {
        return serveur.getPostgresDatabase();
    }
}
