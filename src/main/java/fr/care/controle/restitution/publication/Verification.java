package fr.care.controle.restitution.publication;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of results held against its manifest: every listed file stands there with its size and its bytes, and nothing else.
 *
 * @param fichiers how many files the manifest lists
 * @param ecarts what differs, by path; empty when the folder is intact
 */
public record Verification(int fichiers, List<Ecart> ecarts) {
    /**
     * A file that is not as the manifest says.
     *
     * @param quoi in French: what is wrong
     */
    public record Ecart(String fichier, String quoi) {}

    public boolean intact() {
        return ecarts.isEmpty();
    }

    /** Checks a folder of results, such as {@code <sorties>/<campagne>/derniere}. */
    public static Verification de(Path demande) {
        try {
            Path dossier = demande.toRealPath();
            return ManifesteLu.dans(dossier)
                    .map(manifeste -> comparer(dossier, manifeste))
                    .orElseGet(() -> sansManifeste(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verification sansManifeste(Path dossier) {
        String quoi = Files.exists(dossier.resolve(Manifeste.NOM)) ? "illisible" : "absent";
        return new Verification(
                0, List.of(new Ecart(Manifeste.NOM, quoi + " : rien ne dit ce que le dossier doit contenir")));
    }

    private static Verification comparer(Path dossier, ManifesteLu manifeste) {
        SortedSet<String> presents = presents(dossier);
        presents.remove(Manifeste.NOM);
        List<Ecart> ecarts = new ArrayList<>();
        manifeste.sorties().values().forEach(attendu -> {
            presents.remove(attendu.fichier());
            ecart(dossier, attendu).ifPresent(quoi -> ecarts.add(new Ecart(attendu.fichier(), quoi)));
        });
        presents.forEach(autre -> ecarts.add(new Ecart(autre, "en trop, le manifeste ne le connaît pas")));
        return new Verification(manifeste.sorties().size(), ecarts);
    }

    private static SortedSet<String> presents(Path dossier) {
        SortedSet<String> presents = new TreeSet<>();
        try (Stream<Path> contenu = Files.walk(dossier)) {
            contenu.filter(fichier -> !Files.isDirectory(fichier, LinkOption.NOFOLLOW_LINKS))
                    .forEach(fichier ->
                            presents.add(dossier.relativize(fichier).toString().replace(File.separatorChar, '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return presents;
    }

    private static Optional<String> ecart(Path dossier, FichierSorti attendu) {
        try {
            Path fichier = dossier.resolve(attendu.fichier()).normalize();
            if (!fichier.startsWith(dossier)) {
                return Optional.of("hors du dossier, le manifeste a été altéré");
            }
            if (!Files.isRegularFile(fichier, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(
                        Files.exists(fichier, LinkOption.NOFOLLOW_LINKS) ? "n'est pas un fichier ordinaire" : "absent");
            }
            long octets = Files.size(fichier);
            if (octets != attendu.octets()) {
                return Optional.of("altéré : %d octets, %d attendus".formatted(octets, attendu.octets()));
            }
            String sha256 = sha256(fichier);
            return sha256.equals(attendu.sha256())
                    ? Optional.empty()
                    : Optional.of("altéré : SHA-256 %s, %s attendu".formatted(sha256, attendu.sha256()));
        } catch (InvalidPathException e) {
            return Optional.of("nom impossible, le manifeste a été altéré");
        } catch (IOException e) {
            return Optional.of("illisible");
        }
    }

    private static String sha256(Path fichier) throws IOException {
        MessageDigest algorithme = Disque.sha256();
        try (InputStream octets = new DigestInputStream(Files.newInputStream(fichier), algorithme)) {
            octets.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(algorithme.digest());
    }
}
