package fr.care.controle.integration;

import static fr.care.controle.integration.NuitsDeReference.NUIT_1;
import static fr.care.controle.integration.NuitsDeReference.NUIT_2;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL publishes the bytes that H2 publishes, and is held by one run at a time. */
class DeuxBasesTest {
    @TempDir
    private static Path dossier;

    private static EmbeddedPostgres serveur;

    @BeforeAll
    static void startTheServer() throws IOException {
        serveur = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopTheServer() throws IOException {
        serveur.close();
    }

    private static Bac bac(String nom) throws SQLException {
        try (Connection connexion = serveur.getPostgresDatabase().getConnection();
                Statement ordre = connexion.createStatement()) {
            ordre.execute("CREATE DATABASE " + nom);
        }
        return new Bac(serveur.getJdbcUrl("postgres", nom), dossier.resolve(nom));
    }

    @Test
    void bothDatabasesPublishTheSameBytes() throws Exception {
        Bac bac = bac("deux_nuits");
        Execution premiere = bac.nuit(NUIT_1);
        assertThat(premiere.erreurs()).isEqualTo(NuitsDeReference.premiere().erreurs());
        assertThat(premiere.code()).isEqualTo(3);

        Execution echec = Execution.de(
                e -> new Piege(e, "osis :"), RepriseTest.arguments(bac).toArray(String[]::new));
        assertThat(echec.code()).isEqualTo(1);
        assertThat(bac.nuit(NUIT_2).code()).isEqualTo(3);
        bac.publieComme(NuitsDeReference.bac(), NUIT_1);
        bac.publieComme(NuitsDeReference.bac(), NUIT_2);

        Map<String, Long> lignes = bac.lignes();
        assertThat(lignes).containsKeys("fait", "batch_step_execution");
        assertThat(bac.nuit(NUIT_2).sortie()).startsWith("Nuit déjà publiée");
        assertThat(bac.lignes()).isEqualTo(lignes);
    }

    @Test
    void aBaseHeldByAnotherRunIsToldAtOnce() throws Exception {
        Bac bac = bac("occupee");
        try (Connection autre = serveur.getDatabase("postgres", "occupee").getConnection();
                Statement ordre = autre.createStatement()) {
            ordre.execute("SELECT pg_advisory_lock(" + 0x43615245_31626973L + ")");
            Execution execution = bac.nuit(NUIT_1);
            assertThat(execution.code()).isEqualTo(75);
            assertThat(execution.message()).isEqualTo(BaseOccupeeTest.MESSAGE);
            assertThat(bac.arbre()).isEmpty();
        }
        assertThat(bac.nuit(NUIT_1).code()).isEqualTo(3);
    }

    @Test
    void anUnknownDatabaseIsAMistakeOfTheCommand() {
        Bac bac = new Bac(serveur.getJdbcUrl("postgres", "nulle_part"), dossier.resolve("nulle_part"));
        Execution execution = bac.nuit(NUIT_1);
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.message()).startsWith("La base de données refuse l'adresse donnée par --base.");
    }
}
