package fr.care.controle.restitution.classeur;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Where the rows of a workbook wait until it is whole: a folder of its own that only its owner may read, gone when closed. The
 * folder that POI shares otherwise belongs to whoever ran it first on the machine.
 */
final class FichiersProvisoires implements TempFileCreationStrategy, Closeable {
    private final Path dossier;

    private FichiersProvisoires(Path dossier) {
        this.dossier = dossier;
    }

    static FichiersProvisoires ouvrir() throws IOException {
        return new FichiersProvisoires(Files.createTempDirectory("classeur-"));
    }

    @Override
    public File createTempFile(String prefixe, String suffixe) throws IOException {
        return Files.createTempFile(dossier, prefixe, suffixe).toFile();
    }

    @Override
    public File createTempDirectory(String prefixe) throws IOException {
        return Files.createTempDirectory(dossier, prefixe).toFile();
    }

    @Override
    public void close() throws IOException {
        List<Path> contenu;
        try (Stream<Path> parcours = Files.walk(dossier)) {
            contenu = parcours.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path element : contenu) {
            Files.delete(element);
        }
    }
}
