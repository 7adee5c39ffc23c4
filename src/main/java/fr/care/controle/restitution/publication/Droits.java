package fr.care.controle.restitution.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may read the folder of each region: its group and the owner, nobody else. National files are read by their owner and its group;
 * the folders above a region let its readers through without showing what else they hold.
 *
 * @param groupes the group of each region, by code; a region without one is its owner's alone
 */
public record Droits(Map<String, GroupPrincipal> groupes) {
    private static final Set<PosixFilePermission> DOSSIER = PosixFilePermissions.fromString("rwxr-x---");
    private static final Set<PosixFilePermission> DOSSIER_SEUL = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> PASSAGE = PosixFilePermissions.fromString("rwxr-x--x");
    private static final Set<PosixFilePermission> FICHIER = PosixFilePermissions.fromString("rw-r-----");

    /** Sets the rights of a whole folder of results. */
    void appliquer(Path version) throws IOException {
        donner(version, PASSAGE);
        for (Path element : contenu(version)) {
            if (element.equals(version.resolve(Passage.REGIONS))) {
                regions(element);
            } else {
                donner(element, FICHIER);
            }
        }
    }

    private void regions(Path dossier) throws IOException {
        donner(dossier, PASSAGE);
        for (Path region : contenu(dossier)) {
            GroupPrincipal groupe = groupes.get(nom(region));
            for (Path fichier : contenu(region)) {
                if (groupe != null) {
                    confier(fichier, groupe);
                }
                donner(fichier, FICHIER);
            }
            if (groupe != null) {
                confier(region, groupe);
            }
            donner(region, groupe == null ? DOSSIER_SEUL : DOSSIER);
        }
    }

    private static String nom(Path chemin) {
        return Objects.requireNonNull(chemin.getFileName()).toString();
    }

    private static List<Path> contenu(Path dossier) throws IOException {
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.sorted().toList();
        }
    }

    private static void donner(Path chemin, Set<PosixFilePermission> droits) throws IOException {
        Files.setPosixFilePermissions(chemin, droits);
    }

    private static void confier(Path chemin, GroupPrincipal groupe) throws IOException {
        Files.getFileAttributeView(chemin, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setGroup(groupe);
    }
}
