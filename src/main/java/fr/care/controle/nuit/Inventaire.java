package fr.care.controle.nuit;

import fr.care.controle.entrepot.Empreinte;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a drop, each with the source it belongs to and the hash of its bytes.
 *
 * @param fichiers by name
 * @param inconnus names of the files that belong to no source
 */
public record Inventaire(List<FichierDepot> fichiers, List<String> inconnus) {

    /** Lists and hashes the files at the top of the drop. */
    public static Inventaire de(Path depot) {
        List<FichierDepot> fichiers = new ArrayList<>();
        List<String> inconnus = new ArrayList<>();
        for (Path fichier : contenu(depot)) {
            String nom = fichier.getFileName().toString();
            Optional<Source> source = Sources.dUnFichier(nom);
            if (source.isPresent()) {
                fichiers.add(decrire(source.get().nom(), nom, fichier));
            } else if (!nom.startsWith(".") && !nom.startsWith("~$")) {
                inconnus.add(nom);
            }
        }
        return new Inventaire(fichiers, inconnus);
    }

    private static List<Path> contenu(Path depot) {
        try (Stream<Path> contenu = Files.list(depot)) {
            return contenu.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FichierDepot decrire(String source, String nom, Path fichier) {
        MessageDigest algorithme = Empreinte.algorithme();
        try (InputStream octets = new DigestInputStream(Files.newInputStream(fichier), algorithme)) {
            long taille = octets.transferTo(OutputStream.nullOutputStream());
            return new FichierDepot(source, nom, fichier, taille, HexFormat.of().formatHex(algorithme.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<FichierDepot> de(Source source) {
        return fichiers.stream().filter(f -> f.source().equals(source.nom())).toList();
    }

    /** A text that two drops share only when they hold the same files with the same bytes. */
    public String texte() {
        StringBuilder texte = new StringBuilder();
        fichiers.forEach(
                f -> texte.append(f.sha256()).append("  ").append(f.chemin()).append('\n'));
        return texte.toString();
    }
}
