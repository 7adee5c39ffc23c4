package fr.care.controle.commande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.care.controle.nuit.Titulaire;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseDeDonneesTest {
    private static final Titulaire MOI = new Titulaire(1, "machine", LocalDate.of(2026, 11, 19), "");

    @Test
    void unServeurH2NEstPasAdmisCarRienNeDitQuiLeTient() {
        for (String url : new String[] {"jdbc:h2:tcp://hote/x", "jdbc:h2:ssl://hote/x", "jdbc:oracle:x"}) {
            assertThatThrownBy(() -> Jdbc.completer(url))
                    .isInstanceOf(ErreurUsage.class)
                    .hasMessageContaining("attendu une adresse jdbc:h2:file:… ou jdbc:postgresql://…");
        }
    }

    @Test
    void unDossierQuiNePeutPasEtreEcritEstUneErreurDeConfiguration(@TempDir Path dossier) throws Exception {
        Path fichier = Files.createFile(dossier.resolve("fichier"));
        assertThatThrownBy(() -> Jdbc.verrouiller("jdbc:h2:file:" + fichier.resolve("base"), MOI))
                .isInstanceOf(ErreurUsage.class)
                .hasMessageContaining("ne peut pas être écrit");
    }

    @Test
    void leCompteDuVerrouEstCeluiDeSpring() {
        System.setProperty("spring.datasource.username", "compte");
        System.setProperty("spring.datasource.password", "secret");
        try {
            Properties attendus = new Properties();
            attendus.setProperty("user", "compte");
            attendus.setProperty("password", "secret");
            assertThat(Identifiants.lire()).isEqualTo(attendus);
        } finally {
            System.clearProperty("spring.datasource.username");
            System.clearProperty("spring.datasource.password");
        }
        assertThat(Identifiants.lire()).isEmpty();
    }

    @Test
    void unFichierDeConfigurationAnnonceEstLu(@TempDir Path dossier) throws Exception {
        Path fichier = Files.writeString(dossier.resolve("base.properties"), "spring.datasource.password=du-fichier\n");
        System.setProperty("spring.config.import", "file:" + fichier);
        try {
            assertThat(Identifiants.lire()).containsEntry("password", "du-fichier");
        } finally {
            System.clearProperty("spring.config.import");
        }
    }
}
