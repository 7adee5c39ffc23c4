package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published results that are, or are no longer, what was published. */
class VerifierTest {
    @TempDir
    private Path dossier;

    private Path nuit;

    @BeforeEach
    void firstNightPublished() {
        nuit = NuitsDeReference.apresLaPremiere(dossier).publiee(NuitsDeReference.NUIT_1);
    }

    private Execution verifier() {
        return Execution.de("verifier", nuit.toString());
    }

    private void voit(String ecart) {
        Execution execution = verifier();
        assertThat(execution.code()).isEqualTo(4);
        assertThat(execution.erreurs()).isEmpty();
        assertThat(execution.sortie().lines()).first().isEqualTo(ecart);
        assertThat(execution.sortie().lines()).last().asString().startsWith(nuit + " : 1 écart(s).");
    }

    @Test
    void whatWasJustPublishedIsIntact() {
        assertThat(verifier())
                .isEqualTo(new Execution(0, nuit + " : intact, 270 fichiers conformes au manifeste.\n", ""));
        Path derniere = nuit.resolveSibling("derniere");
        assertThat(Execution.de("verifier", derniere.toString()).code()).isZero();
    }

    @Test
    void aMissingFileIsTold() throws Exception {
        Files.delete(nuit.resolve("verdicts.csv"));
        voit("verdicts.csv : absent");
    }

    @Test
    void aFileMoreIsTold() throws Exception {
        Files.createDirectories(nuit.resolve("regions"));
        Files.writeString(nuit.resolve("regions").resolve("notes.txt"), "x");
        voit("regions/notes.txt : en trop, le manifeste ne le connaît pas");
    }

    @Test
    void anotherSizeIsTold() throws Exception {
        Path fichier = nuit.resolve("rejets.csv");
        long octets = Files.size(fichier);
        Files.writeString(fichier, Files.readString(fichier) + "\n");
        voit("rejets.csv : altéré : %d octets, %d attendus".formatted(octets + 1, octets));
    }

    /** One digit for another, as somebody would do it. */
    @Test
    void otherBytesOfTheSameSizeAreTold() throws Exception {
        Path fichier = nuit.resolve("synthese.csv");
        Files.writeString(fichier, Files.readString(fichier).replaceFirst("0", "1"));
        Execution execution = verifier();
        assertThat(execution.code()).isEqualTo(4);
        assertThat(execution.sortie())
                .containsPattern("^synthese.csv : altéré : SHA-256 [0-9a-f]{64}, [0-9a-f]{64} attendu\n");
    }

    @Test
    void aLinkInThePlaceOfAFileIsTold() throws Exception {
        Path fichier = nuit.resolve("synthese.csv");
        Path ailleurs = Files.move(fichier, dossier.resolve("ailleurs.csv"));
        Files.createSymbolicLink(fichier, ailleurs);
        voit("synthese.csv : n'est pas un fichier ordinaire");
    }

    @Test
    void aManifestThatNamesAFileOutsideIsTold() throws Exception {
        Path manifeste = nuit.resolve("manifeste.json");
        Files.writeString(manifeste, Files.readString(manifeste).replace("\"rejets.csv\"", "\"../rejets.csv\""));
        assertThat(verifier().sortie())
                .contains(
                        "../rejets.csv : hors du dossier, le manifeste a été altéré\n",
                        "rejets.csv : en trop, le manifeste ne le connaît pas\n");
    }

    @Test
    void withoutAReadableManifestNothingIsIntact() throws Exception {
        Path manifeste = nuit.resolve("manifeste.json");
        Files.writeString(manifeste, "{");
        voit("manifeste.json : illisible : rien ne dit ce que le dossier doit contenir");
        Files.writeString(manifeste, "{\"campagne\": 3}");
        voit("manifeste.json : illisible : rien ne dit ce que le dossier doit contenir");
        Files.delete(manifeste);
        voit("manifeste.json : absent : rien ne dit ce que le dossier doit contenir");
    }

    @Test
    void aFolderThatDoesNotExistIsAUsageError() {
        Execution execution = Execution.de("verifier", dossier.resolve("rien").toString());
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.message()).startsWith("Le dossier « ").contains("manifeste.json");
        assertThat(Execution.de("verifier").code()).isEqualTo(2);
    }
}
