package fr.care.controle.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with all that stands under it. */
final class Arborescence {
    private Arborescence() {}

    /** By relative path: links by their target, files by their bytes, one character per byte. */
    static Map<String, String> lire(Path racine) {
        Map<String, String> arbre = new TreeMap<>();
        if (!Files.exists(racine)) {
            return arbre;
        }
        try {
            Path dossier = racine.toRealPath();
            for (Path chemin : chemins(dossier)) {
                if (Files.isSymbolicLink(chemin)) {
                    arbre.put(dossier.relativize(chemin).toString(), "-> " + Files.readSymbolicLink(chemin));
                } else if (Files.isRegularFile(chemin)) {
                    byte[] octets = Files.readAllBytes(chemin);
                    arbre.put(dossier.relativize(chemin).toString(), new String(octets, StandardCharsets.ISO_8859_1));
                }
            }
            return arbre;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder, its links kept as links. */
    static void copier(Path de, Path vers) {
        try {
            for (Path chemin : chemins(de)) {
                Path copie = vers.resolve(de.relativize(chemin).toString());
                if (!Files.isDirectory(copie, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(copie.getParent());
                    Files.copy(chemin, copie, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> chemins(Path dossier) throws IOException {
        try (Stream<Path> chemins = Files.walk(dossier)) {
            return chemins.toList();
        }
    }
}
