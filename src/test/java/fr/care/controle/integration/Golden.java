package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Whole published nights kept in the project, compared byte by byte. */
final class Golden {
    private static final Path RACINE = Path.of("src", "test", "resources", "golden");
    private static final String COMPRESSE = ".*\\.(?:xlsx|html)";
    private static final Pattern SORTIE_COMPRESSEE = Pattern.compile(
            "(\"fichier\" : \"[^\"]*\\.(?:xlsx|html)\"),\\s+\"sha256\" : \"[0-9a-f]{64}\",\\s+\"octets\" : \\d+");
    private static final String COMMANDE = "mvn -B -ntp -q test -Dtest=NuitsExempleTest -Dgolden=ecrire";

    private Golden() {}

    static void comparer(String nuit, Path publiee) throws IOException {
        Path attendue = RACINE.resolve(nuit);
        if (System.getProperty("golden", "").equals("ecrire")) {
            ecrire(publiee, attendue);
        }
        assertThat(noms(publiee)).as(message(nuit)).isEqualTo(noms(attendue));
        for (String nom : noms(publiee)) {
            assertThat(octets(publiee.resolve(nom))).as(message(nom)).isEqualTo(octets(attendue.resolve(nom)));
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
            Files.writeString(attendue.resolve(nom), octets(publiee.resolve(nom)), StandardCharsets.ISO_8859_1);
        }
    }

    /** One character per byte; the manifest without what it says of compressed files. */
    private static String octets(Path fichier) throws IOException {
        String texte = Files.readString(fichier, StandardCharsets.ISO_8859_1);
        return fichier.endsWith("manifeste.json")
                ? SORTIE_COMPRESSEE.matcher(texte).replaceAll("$1")
                : texte;
    }

    private static Set<String> noms(Path dossier) throws IOException {
        Path racine = dossier.toRealPath();
        try (Stream<Path> fichiers = Files.walk(racine)) {
            return fichiers.filter(Files::isRegularFile)
                    .map(f -> racine.relativize(f).toString())
                    // Compressed by the machine's own library, tried elsewhere; the schemas of a region are the
                    // national ones.
                    .filter(nom -> !nom.matches(COMPRESSE))
                    .filter(nom -> !nom.startsWith("regions/") || nom.endsWith(".csv"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
