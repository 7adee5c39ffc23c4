package fr.care.controle.restitution.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.restitution.NuitExemple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroitsTest {
    @TempDir
    private Path dossier;

    private Path publier(Map<String, GroupPrincipal> groupes) {
        Edition sans = EditionExemple.excel();
        return Publication.publier(
                        dossier.resolve("sorties"),
                        NuitExemple.nuit(),
                        new Edition(
                                sans.format(), sans.reglement(), sans.pseudonymes(), Optional.of(new Droits(groupes))))
                .dossier();
    }

    /** A group of this machine that is not the one new files get, when this process may give files to it. */
    private GroupPrincipal groupe() throws IOException {
        Path essai = Files.createFile(dossier.resolve("essai"));
        for (String nom : new String[] {"nogroup", "users", "daemon"}) {
            try {
                GroupPrincipal groupe =
                        dossier.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(nom);
                Files.setAttribute(essai, "posix:group", groupe);
                return groupe;
            } catch (IOException e) {
                // Not of this machine, or not this process's to give.
            }
        }
        return attributs(essai).group();
    }

    private static PosixFileAttributes attributs(Path chemin) throws IOException {
        return Files.readAttributes(chemin, PosixFileAttributes.class);
    }

    private static String droits(Path chemin) throws IOException {
        return PosixFilePermissions.toString(attributs(chemin).permissions());
    }

    @Test
    void theFolderOfARegionIsReadByItsGroupAlone() throws IOException {
        GroupPrincipal groupe = groupe();
        Path publie = publier(Map.of("75", groupe)).toRealPath();
        Path region = publie.resolve("regions/75");
        assertThat(droits(publie)).isEqualTo("rwxr-x--x");
        assertThat(droits(publie.resolve("synthese.csv"))).isEqualTo("rw-r-----");
        assertThat(droits(publie.resolve("regions"))).isEqualTo("rwxr-x--x");
        assertThat(droits(region)).isEqualTo("rwxr-x---");
        assertThat(attributs(region).group()).isEqualTo(groupe);
        assertThat(droits(region.resolve("synthese.csv"))).isEqualTo("rw-r-----");
        assertThat(attributs(region.resolve("synthese.csv")).group()).isEqualTo(groupe);
    }

    @Test
    void aRegionWithoutAGroupIsItsOwnersUntilARunGivesIt() throws IOException {
        Path publie = publier(Map.of()).toRealPath();
        assertThat(droits(publie.resolve("regions/75"))).isEqualTo("rwx------");
        // The same content again: the folder that is shown stays, its rights follow.
        assertThat(publier(Map.of("75", groupe())).toRealPath()).isEqualTo(publie);
        assertThat(droits(publie.resolve("regions/75"))).isEqualTo("rwxr-x---");
    }
}
