package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night run again. */
class MemeNuitTest {
    private static final String NUIT = NuitsDeReference.NUIT_1;

    @TempDir
    private Path dossier;

    private Bac bac;

    @BeforeEach
    void firstNightPublished() {
        bac = NuitsDeReference.apresLaPremiere(dossier.resolve("bac"));
    }

    @Test
    void theSameNightPublishesTheSameBytesAndAddsNoRow() throws Exception {
        Map<String, String> publie = bac.arbre();
        Map<String, Long> lignes = bac.lignes();
        assertThat(lignes)
                .containsKeys("FAIT", "VERDICT", "BATCH_STEP_EXECUTION")
                .allSatisfy(
                        (table, n) -> assertThat(n).as(table).isGreaterThanOrEqualTo(table.equals("FAIT") ? 100 : 0));

        Execution encore = bac.nuit(NUIT);

        assertThat(encore.code()).isEqualTo(3);
        assertThat(encore.sortie())
                .startsWith("Nuit déjà publiée avec les mêmes fichiers : mêmes résultats, publiés de nouveau.\n")
                .contains("Candidats : 18\n");
        assertThat(bac.arbre()).isEqualTo(publie);
        assertThat(bac.lignes()).isEqualTo(lignes);
    }

    @Test
    void publishedFilesThatWereLostAreWrittenAgain() throws Exception {
        Map<String, String> publie = bac.octets(NUIT);
        Files.delete(bac.publiee(NUIT).resolve("verdicts.csv"));
        assertThat(bac.nuit(NUIT).code()).isEqualTo(3);
        assertThat(bac.octets(NUIT)).isEqualTo(publie);
    }

    /** Bytes and names decide what a drop is, not where it stands. */
    @Test
    void aCopyOfTheDropIsTheSameNight() throws Exception {
        Map<String, Long> lignes = bac.lignes();
        Depot copie = Depot.copieDe(NUIT, dossier.resolve("copie"));
        assertThat(Execution.controler(bac, copie.dossier().toString(), NUIT).sortie())
                .startsWith("Nuit déjà publiée");
        assertThat(bac.lignes()).isEqualTo(lignes);
    }

    /** A corrected drop replaces the night; the first drop again gives the first bytes again. */
    @Test
    void otherFilesOfTheSameNightReplaceIt() {
        Map<String, String> publie = bac.octets(NUIT);
        Depot corrige = Depot.copieDe(NUIT, dossier.resolve("corrige"))
                .remplacer(
                        "audits-ads.csv",
                        "ADS-2026-00507;2026-09-25;2026-09-26;3",
                        "ADS-2026-00507;2026-09-25;2026-09-26;2");
        Execution seconde = Execution.controler(bac, corrige.dossier().toString(), NUIT);
        assertThat(seconde.code()).isEqualTo(3);
        assertThat(seconde.sortie()).startsWith("Contrôle CaRE");
        assertThat(bac.octets(NUIT)).isNotEqualTo(publie);
        assertThat(bac.octets(NUIT).get("anomalies.csv")).doesNotContain("AUDIT_MODIFIE");
        assertThat(bac.nuit(NUIT).code()).isEqualTo(3);
        assertThat(bac.octets(NUIT)).isEqualTo(publie);
    }

    @Test
    void aNightOlderThanAPublishedOneIsRefused() {
        Map<String, String> publie = bac.arbre();
        Execution ancienne = Execution.controler(bac, Bac.exemple(NUIT).toString(), "2026-11-18");
        assertThat(ancienne.code()).isEqualTo(4);
        assertThat(ancienne.message())
                .isEqualTo(
                        "La nuit du 2026-11-19 est déjà publiée : la nuit du 2026-11-18, plus ancienne, ne peut plus être"
                                + " calculée sur ce qui était su alors. Choisissez une date de contrôle postérieure, ou une autre"
                                + " base (--base).\nRien n'est publié ; les résultats des nuits précédentes restent en place.");
        assertThat(bac.arbre()).isEqualTo(publie);
    }
}
