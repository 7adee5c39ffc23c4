package fr.care.controle.restitution.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisqueTest {
    @TempDir
    private Path dossier;

    @Test
    void aFileIsWrittenWithItsSizeAndItsFingerprint() throws IOException {
        FichierSorti sorti = Disque.ecrireTexte(dossier, "a.txt", sortie -> sortie.write("été"));
        assertThat(dossier.resolve("a.txt")).hasContent("été");
        assertThat(sorti)
                .isEqualTo(new FichierSorti(
                        "a.txt", "bd010c64132bf5cae8aea89f6762515727dcf68a5dd1de813c87f50a16c4513c", 5));
    }

    @Test
    void aLinkIsReplacedByAnother() throws IOException {
        Path lien = dossier.resolve("lien");
        Disque.lier(lien, Path.of("a"), dossier);
        Disque.lier(lien, Path.of("b"), dossier);
        assertThat(Files.readSymbolicLink(lien)).isEqualTo(Path.of("b"));
        assertThat(Disque.noms(dossier)).containsExactly("lien");
    }

    /** An archive stands for a share that knows no symbolic link. */
    @Test
    void aFileSystemWithoutLinksIsToldInFrench() throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(dossier.resolve("a.zip"), Map.of("create", "true"))) {
            Path lien = archive.getPath("/derniere");
            assertThatThrownBy(() -> Disque.lier(lien, archive.getPath("2026-11-20"), archive.getPath("/")))
                    .isInstanceOf(SortieImpossible.class)
                    .hasMessageContainingAll("/derniere", "le lien symbolique n'a pas pu être créé", "Choisissez");
        }
    }

    @Test
    void deletingALinkLeavesItsTarget() throws IOException {
        Path cible = Files.createDirectory(dossier.resolve("cible"));
        Files.createFile(cible.resolve("a"));
        Path lien = Files.createSymbolicLink(dossier.resolve("lien"), cible);
        Disque.supprimer(lien);
        assertThat(Disque.noms(dossier)).containsExactly("cible");
        Disque.supprimer(cible);
        assertThat(Disque.noms(dossier)).isEmpty();
    }

    @Test
    void aFailureOfTheSystemIsToldWithItsPathAndItsCause() {
        assertThat(Disque.impossible(dossier, new AccessDeniedException("/x/y")))
                .hasMessageContainingAll("/x/y", "droit d'écriture refusé", "relancez");
        assertThat(Disque.impossible(dossier, new FileSystemException("/x/y", null, "No space left on device")))
                .hasMessageContainingAll("/x/y", "disque plein");
        assertThat(Disque.impossible(dossier, new IOException("Stale file handle")))
                .hasMessageContainingAll(
                        dossier.toString(), "écriture impossible (Stale file handle)", "Vérifiez l'espace libre");
        assertThat(Disque.impossible(dossier, new IOException())).hasMessageContaining("IOException");
    }
}
