package fr.care.controle.banc;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folders that the benchmark makes and empties. */
final class Fichiers {
    private Fichiers() {}

    /** A drop of the CSV files alone: what a peer that reads no workbook can be held against. */
    static Path csvSeuls(Path depot, Path dossier) throws IOException {
        vider(dossier);
        for (Path fichier : lister(depot, nom -> nom.endsWith(".csv"))) {
            Path copie = dossier.resolve(fichier.getFileName());
            try {
                Files.createLink(copie, fichier);
            } catch (FileSystemException e) {
                Files.copy(fichier, copie);
            }
        }
        return dossier;
    }

    /** The files of a folder whose name answers, by name. */
    static List<Path> lister(Path dossier, Predicate<String> nom) throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.filter(fichier -> nom.test(fichier.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    static void vider(Path dossier) throws IOException {
        if (Files.exists(dossier)) {
            List<Path> contenu;
            try (Stream<Path> tout = Files.walk(dossier)) {
                contenu = tout.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path chemin : contenu) {
                Files.delete(chemin);
            }
        }
        Files.createDirectories(dossier);
    }
}
