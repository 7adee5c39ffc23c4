package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Whole published nights kept in the project, compared byte by byte. */
final class Golden {
    private static final Path RACINE = Path.of("src", "test", "resources", "golden");
    private static final String COMMANDE = "mvn -B -ntp -q test -Dtest=NuitsExempleTest -Dgolden=ecrire";

    private Golden() {}

    static void comparer(String nuit, Path publiee) throws IOException {
        Path attendue = RACINE.resolve(nuit);
        if (System.getProperty("golden", "").equals("ecrire")) {
            ecrire(publiee, attendue);
        }
        assertThat(noms(publiee)).as(message(nuit)).isEqualTo(noms(attendue));
        for (String nom : noms(publiee)) {
            assertThat(publiee.resolve(nom)).as(message(nom)).hasSameBinaryContentAs(attendue.resolve(nom));
        }
    }

    private static String message(String quoi) {
        return quoi + " is not what the project keeps. When the change is meant, run " + COMMANDE
                + " and review the difference.";
    }

    private static void ecrire(Path publiee, Path attendue) throws IOException {
        Files.createDirectories(attendue);
        FileSystemUtils.deleteRecursively(attendue);
        for (String nom : noms(publiee)) {
            Files.createDirectories(attendue.resolve(nom).getParent());
            Files.copy(publiee.resolve(nom), attendue.resolve(nom));
        }
    }

    private static Set<String> noms(Path dossier) throws IOException {
        Path racine = dossier.toRealPath();
        try (Stream<Path> fichiers = Files.walk(racine)) {
            return fichiers.filter(Files::isRegularFile)
                    .map(f -> racine.relativize(f).toString())
                    // The schemas of a region are the national ones.
                    .filter(nom -> !nom.startsWith("regions/") || nom.endsWith(".csv"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
