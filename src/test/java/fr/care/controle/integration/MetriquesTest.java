package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a supervision reads of real nights. */
class MetriquesTest {
    @TempDir
    Path dossier;

    private List<String> nuit(Bac bac, String depot, int code) throws IOException {
        Path fichier = dossier.resolve("care.prom");
        Execution nuit = Execution.controler(
                bac,
                Bac.exemple(NuitsDeReference.NUIT_1).resolve(depot).normalize().toString(),
                NuitsDeReference.NUIT_1,
                "--metriques",
                fichier.toString());
        assertThat(nuit.code()).isEqualTo(code);
        return Files.readAllLines(fichier);
    }

    @Test
    void aNightIsToldWhetherItIsPublishedPublishedAgainOrRefused() throws IOException {
        Bac bac = Bac.dans(dossier);
        List<String> publiee = nuit(bac, ".", 3);
        assertThat(publiee)
                .contains(
                        "care_dernier_code_retour{campagne=\"d1bis-2026\"} 3",
                        "care_candidats{campagne=\"d1bis-2026\",statut=\"EXCLU\"} 5",
                        "care_lignes_rejetees{campagne=\"d1bis-2026\",source=\"vulnerabilites\"} 2",
                        "care_lignes_rejetees{campagne=\"d1bis-2026\",source=\"candidats\"} 0",
                        "care_anomalies{campagne=\"d1bis-2026\",gravite=\"BLOQUANT\"} 17")
                .anyMatch(l -> l.startsWith("care_etape_duree_seconds{campagne=\"d1bis-2026\",etape=\"publication\"} "))
                .anyMatch(
                        l -> l.startsWith("care_etape_duree_seconds{campagne=\"d1bis-2026\",etape=\"lecture-osis\"} "));
        String reussite = publiee.stream()
                .filter(l -> l.startsWith("care_derniere_reussite"))
                .findFirst()
                .orElseThrow();

        assertThat(nuit(bac, ".", 3)).contains("care_candidats{campagne=\"d1bis-2026\",statut=\"EXCLU\"} 5");

        // A folder without any mandatory source: refused, the step that refused being told too.
        assertThat(nuit(bac, "osis-secours", 4))
                .contains(reussite, "care_dernier_code_retour{campagne=\"d1bis-2026\"} 4")
                .anyMatch(l -> l.contains("etape=\"lecture-base-es\""))
                .noneMatch(l -> l.startsWith("care_candidats"));
        assertThat(nuit(bac, "absent", 2)).contains(reussite, "care_dernier_code_retour{campagne=\"d1bis-2026\"} 2");
    }

    @Test
    void aPlaceThatCannotHoldTheFileIsToldBeforeTheNight() throws IOException {
        Bac bac = Bac.dans(dossier);
        Path fichier = Files.createFile(dossier.resolve("fichier"));
        Execution dossierImpossible = Execution.controler(
                bac, Bac.exemple("2026-11-19").toString(), "2026-11-19", "--metriques", fichier + "/care.prom");
        assertThat(dossierImpossible.code()).isEqualTo(2);
        assertThat(dossierImpossible.message())
                .isEqualTo("Le dossier « " + fichier.toAbsolutePath()
                        + " » ne peut pas être écrit. Donnez avec --metriques un dossier où le compte qui exécute le contrôle a le"
                        + " droit d'écrire.");
        Execution unDossier = Execution.controler(
                bac, Bac.exemple("2026-11-19").toString(), "2026-11-19", "--metriques", dossier.toString());
        assertThat(unDossier.code()).isEqualTo(2);
        assertThat(unDossier.message())
                .isEqualTo("--metriques « " + dossier.toAbsolutePath()
                        + " » est un dossier : donnez le nom d'un fichier .prom dans ce dossier.");
        assertThat(bac.sorties()).doesNotExist();
    }
}
