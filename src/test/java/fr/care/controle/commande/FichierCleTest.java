package fr.care.controle.commande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FichierCleTest {
    private static final String CLE = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path dossier;

    private final List<String> avertissements = new ArrayList<>();

    private Path fichier(String contenu, String droits) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("a.cle"), contenu);
        return Files.setPosixFilePermissions(fichier, PosixFilePermissions.fromString(droits));
    }

    @Test
    void aKeyIsMadeOnceForItsOwnerAloneWithAWarning() throws IOException {
        Path fichier = dossier.resolve("plus/loin/d1bis-2026.cle");
        String cle = FichierCle.creerOuLire(fichier, avertissements::add);
        assertThat(cle).matches("[0-9a-f]{64}");
        assertThat(fichier).hasContent(cle + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier)))
                .isEqualTo("rw-------");
        assertThat(avertissements)
                .containsExactly("clé des pseudonymes créée dans « " + fichier
                        + " » : sauvegardez-la à part, avec les mêmes droits ; sans elle, les pseudonymes des salariés"
                        + " changeraient dans les dossiers des régions");

        assertThat(FichierCle.creerOuLire(fichier, avertissements::add)).isEqualTo(cle);
        assertThat(avertissements).hasSize(1);
        assertThat(fichier.getParent()).isDirectoryNotContaining("glob:**/.cle*");
        assertThat(FichierCle.creerOuLire(dossier.resolve("autre.cle"), avertissements::add))
                .isNotEqualTo(cle);
    }

    @Test
    void processesThatStartTogetherShareOneKey() {
        Path fichier = dossier.resolve("a.cle");
        Set<String> cles = ConcurrentHashMap.newKeySet();
        Set<String> crees = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 16)
                .parallel()
                .forEach(i -> cles.add(FichierCle.creerOuLire(fichier, message -> crees.add(message + i))));
        assertThat(cles).hasSize(1);
        assertThat(crees).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------", "rwx------"})
    void aKeyOfItsOwnerAloneIsRead(String droits) throws IOException {
        assertThat(FichierCle.lire(fichier("  " + CLE + "\r\n", droits))).isEqualTo(CLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx--x---"})
    void aKeyOpenToOthersIsRefused(String droits) throws IOException {
        Path fichier = fichier(CLE, droits);
        assertThatThrownBy(() -> FichierCle.lire(fichier))
                .isInstanceOf(ErreurUsage.class)
                .hasMessage("La clé des pseudonymes « " + fichier + " » est ouverte à d'autres que son propriétaire ("
                        + droits + "). Restreignez-la : chmod 600 " + fichier
                        + " ; si elle a pu être lue, remplacez-la.");
    }

    @Test
    void aShortKeyIsRefusedWithoutBeingShown() throws IOException {
        Path fichier = fichier(CLE.substring(1), "rw-------");
        assertThatThrownBy(() -> FichierCle.lire(fichier))
                .isInstanceOf(ErreurUsage.class)
                .hasMessage(
                        "Le fichier « " + fichier + " » contient une clé des pseudonymes de 31 caractères ; il en faut"
                                + " au moins 32. Mettez-y une longue suite de caractères tirés au hasard (openssl rand -hex 32).");
    }

    @Test
    void aKeyThatIsNotThereIsNotMadeByWhoOnlyReads() {
        Path fichier = dossier.resolve("a.cle");
        assertThatThrownBy(() -> FichierCle.lire(fichier))
                .isInstanceOf(ErreurUsage.class)
                .hasMessageStartingWith("La clé des pseudonymes « " + fichier + " » est absente");
        assertThat(fichier).doesNotExist();
    }

    @Test
    void whatIsNotATextOrNotAFileIsRefused() throws IOException {
        Path binaire = dossier.resolve("b.cle");
        Files.write(binaire, new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1});
        Files.setPosixFilePermissions(binaire, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> FichierCle.lire(binaire)).hasMessageContaining("n'est pas un texte");
        Path dossierCle = Files.createDirectory(dossier.resolve("c.cle"));
        Files.setPosixFilePermissions(dossierCle, PosixFilePermissions.fromString("rwx------"));
        assertThatThrownBy(() -> FichierCle.lire(dossierCle)).hasMessageContaining("ne peut pas être lue");
        Path occupe = Files.writeString(dossier.resolve("fichier"), "");
        assertThatThrownBy(() -> FichierCle.creerOuLire(occupe.resolve("a.cle"), avertissements::add))
                .isInstanceOf(ErreurUsage.class)
                .hasMessageContaining("ne peut pas être créée");
    }
}
