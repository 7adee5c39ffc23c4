package fr.care.controle.nuit;

import fr.care.controle.entrepot.Empreinte;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a drop, each with the source it belongs to and the hash of its bytes.
 *
 * @param fichiers by name
 * @param inconnus paths of the files that belong to no source
 */
public record Inventaire(List<FichierDepot> fichiers, List<String> inconnus) {
    /** A folder per kind, then one per candidate. */
    private static final int PROFONDEUR = 3;

    /** Lists and hashes the files of the drop, those of its folders included. */
    public static Inventaire de(Path depot) {
        List<Path> contenu = contenu(depot);
        // Hashing a national drop keeps all the processors busy for a second.
        List<FichierDepot> fichiers = contenu.parallelStream()
                .flatMap(fichier ->
                        source(depot, fichier)
                                .map(source -> decrire(source.nom(), chemin(depot, fichier), fichier))
                                .stream())
                .toList();
        List<String> inconnus = contenu.stream()
                .filter(fichier -> source(depot, fichier).isEmpty())
                .map(fichier -> chemin(depot, fichier))
                .toList();
        return new Inventaire(fichiers, inconnus);
    }

    /** Hidden files, and those that a spreadsheet leaves while it has a workbook open. */
    private static boolean provisoire(String nom) {
        return nom.startsWith(".") || nom.startsWith("~$");
    }

    private static Optional<Source> source(Path depot, Path fichier) {
        return Sources.dUnFichier(chemin(depot, fichier));
    }

    private static String chemin(Path depot, Path fichier) {
        return depot.relativize(fichier).toString().replace(File.separatorChar, '/');
    }

    private static List<Path> contenu(Path depot) {
        try (Stream<Path> contenu = Files.walk(depot, PROFONDEUR)) {
            return contenu.filter(Files::isRegularFile)
                    .filter(fichier -> !provisoire(fichier.getFileName().toString()))
                    .sorted(Comparator.comparing(fichier -> chemin(depot, fichier)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FichierDepot decrire(String source, String chemin, Path fichier) {
        MessageDigest algorithme = Empreinte.algorithme();
        try (InputStream octets = new DigestInputStream(Files.newInputStream(fichier), algorithme)) {
            long taille = octets.transferTo(OutputStream.nullOutputStream());
            return new FichierDepot(
                    source, chemin, fichier, taille, HexFormat.of().formatHex(algorithme.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<FichierDepot> de(Source source) {
        return fichiers.stream().filter(f -> f.source().equals(source.nom())).toList();
    }

    /** A text that two drops share only when they hold the same files of a source with the same bytes. */
    String texte(Source source) {
        return texte(de(source));
    }

    /** A text that two drops share only when they hold the same files with the same bytes. */
    public String texte() {
        return texte(fichiers);
    }

    private static String texte(List<FichierDepot> fichiers) {
        StringBuilder texte = new StringBuilder();
        fichiers.forEach(f -> texte.append(ligne(f.sha256(), f.chemin())));
        return texte.toString();
    }

    /** What {@link #texte()} holds of one file. */
    public static String ligne(String sha256, String chemin) {
        return sha256 + "  " + chemin + "\n";
    }
}
