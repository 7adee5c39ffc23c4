package fr.care.controle.nuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.care.controle.nuit.Verrou.BaseOccupee;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerrouTest {
    private static final Titulaire MOI = Titulaire.courant(
            LocalDate.of(2026, 11, 19), Clock.fixed(Instant.parse("2026-11-19T01:02:03Z"), ZoneId.of("Europe/Paris")));

    @TempDir
    Path dossier;

    @Test
    void leFichierDuVerrouEstACoteDeLaBase() {
        assertThat(VerrouFichier.chemin("jdbc:h2:file:./donnees/controle;WRITE_DELAY=0"))
                .contains(Path.of("./donnees/controle.verrou"));
        assertThat(VerrouFichier.chemin("jdbc:h2:/var/lib/x")).contains(Path.of("/var/lib/x.verrou"));
        assertThat(VerrouFichier.chemin("jdbc:h2:split:nio:/var/lib/x")).contains(Path.of("/var/lib/x.verrou"));
        assertThat(VerrouFichier.chemin("jdbc:h2:~/x")).contains(Path.of(System.getProperty("user.home"), "x.verrou"));
        assertThat(VerrouFichier.chemin("jdbc:h2:mem:x;MODE=PostgreSQL")).isEmpty();
        assertThat(VerrouFichier.chemin("jdbc:h2:nioMemFS:x")).isEmpty();
    }

    @Test
    void unTitulaireSeRelit() {
        assertThat(Titulaire.lire(MOI.texte())).contains(MOI);
        assertThat(Titulaire.lire(MOI.nom())).contains(MOI.depuis(""));
        assertThat(Titulaire.lire("")).isEmpty();
        assertThat(Titulaire.lire("psql")).isEmpty();
        assertThat(MOI.depuis()).isEqualTo("2026-11-19 02:02:03");
        assertThat(MOI.vivant()).isTrue();
        assertThat(new Titulaire(Long.MAX_VALUE, MOI.hote(), MOI.nuit(), "").vivant())
                .isFalse();
    }

    @Test
    void uneBaseH2NEstTenueQuUneFoisEtRenduePuisReprise() throws Exception {
        String url = "jdbc:h2:file:" + dossier.resolve("sous/base");
        Path fichier = dossier.resolve("sous/base.verrou");
        try (Verrou verrou = Verrou.prendre(url, new Properties(), MOI)) {
            verrou.verifier();
            assertThat(Files.readString(fichier)).isEqualTo(MOI.texte());
            assertThatThrownBy(() -> Verrou.prendre(url, new Properties(), MOI))
                    .isInstanceOf(BaseOccupee.class)
                    .hasMessage("Une autre exécution tient la base de données : processus " + MOI.processus()
                            + " sur la machine " + MOI.hote() + ", nuit du 2026-11-19, depuis le 2026-11-19 à 02:02:03."
                            + " Attendez qu'elle finisse, puis relancez la même commande.");
        }
        assertThat(fichier).isEmptyFile();
        // What a killed holder left written says nothing: the system let its lock go.
        Files.writeString(fichier, new Titulaire(Long.MAX_VALUE, MOI.hote(), MOI.nuit(), "").texte());
        Verrou.prendre(url, new Properties(), MOI).close();
    }

    @Test
    void uneBasePostgresqlAussi() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            try (Verrou verrou = Verrou.prendre(url + "&ApplicationName=autre", new Properties(), MOI)) {
                verrou.verifier();
                assertThatThrownBy(() -> Verrou.prendre(url, new Properties(), MOI))
                        .isInstanceOf(BaseOccupee.class)
                        .hasMessageContaining("processus " + MOI.processus() + " sur la machine " + MOI.hote()
                                + ", nuit du 2026-11-19")
                        .hasMessageContaining(", depuis le 20");
                assertThat(sql(postgres, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"))
                        .contains("t");
                assertThatThrownBy(verrou::verifier).isInstanceOf(IllegalStateException.class);
                Verrou.prendre(url, new Properties(), MOI).close();
            }
            // Given back before close returns, and not when the server has noticed.
            for (int i = 0; i < 200; i++) {
                Verrou.prendre(url, new Properties(), MOI).close();
            }
        }
    }

    private static Optional<String> sql(EmbeddedPostgres postgres, String texte) throws Exception {
        try (Connection connexion = postgres.getPostgresDatabase().getConnection();
                Statement ordre = connexion.createStatement();
                var reponse = ordre.executeQuery(texte)) {
            return reponse.next() ? Optional.of(reponse.getString(1)) : Optional.empty();
        }
    }

    @Test
    void uneBaseEnMemoireNEnAPasBesoin() {
        Verrou verrou = Verrou.prendre("jdbc:h2:mem:x", new Properties(), MOI);
        assertThat(verrou).isSameAs(Verrou.INUTILE);
        verrou.verifier();
        verrou.close();
    }
}
