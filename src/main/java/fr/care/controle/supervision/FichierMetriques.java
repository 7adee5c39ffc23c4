package fr.care.controle.supervision;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file that the textfile collector of node_exporter reads ({@code *.prom}): whole at any instant, the former one until the
 * new one takes its place.
 */
public final class FichierMetriques {
    /** What this class writes; another tool's file is not read for it. */
    private static final Pattern REUSSITE = Pattern.compile(
            Pattern.quote(Metriques.DERNIERE_REUSSITE) + "\\{campagne=\"((?:[^\"\\\\]|\\\\.)*)\"\\} ([0-9]{1,18})");

    private static final Set<PosixFilePermission> LISIBLE_PAR_TOUS = PosixFilePermissions.fromString("rw-r--r--");

    private static final String INCONNUE = "inconnue";

    private final Path fichier;

    public FichierMetriques(Path fichier) {
        this.fichier = fichier;
    }

    /**
     * Writes the metrics of a run. One that published nothing keeps the time of the last that did, read in the former file.
     *
     * @throws IOException when the folder cannot be written; the former file is then as it was
     */
    public void ecrire(Passage passage) throws IOException {
        Optional<Reussite> avant = ancienne();
        String campagne =
                passage.campagne().or(() -> avant.map(Reussite::campagne)).orElse(INCONNUE);
        Optional<BigDecimal> reussite = passage.publiee().isPresent()
                ? Optional.of(Metriques.secondes(passage.fin()))
                : avant.filter(r -> r.campagne().equals(campagne)).map(Reussite::instant);
        remplacer(Metriques.texte(passage, campagne, reussite));
    }

    private record Reussite(String campagne, BigDecimal instant) {}

    private Optional<Reussite> ancienne() {
        List<String> lignes;
        try {
            lignes = Files.readAllLines(fichier, StandardCharsets.UTF_8);
        } catch (IOException e) {
            // None yet, or not a text: nothing is known of an earlier run.
            return Optional.empty();
        }
        return lignes.stream()
                .map(REUSSITE::matcher)
                .filter(Matcher::matches)
                .map(ligne -> new Reussite(ligne.group(1), new BigDecimal(ligne.group(2))))
                .findFirst();
    }

    /** Made under another name in the same folder, then readable by all: the collector is another account, the file tells of nobody. */
    private void remplacer(String texte) throws IOException {
        Path provisoire = fichier.resolveSibling(
                "." + fichier.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.writeString(provisoire, texte, StandardCharsets.UTF_8);
            PosixFileAttributeView droits = Files.getFileAttributeView(provisoire, PosixFileAttributeView.class);
            if (droits != null) {
                droits.setPermissions(LISIBLE_PAR_TOUS);
            }
            Files.move(provisoire, fichier, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(provisoire);
        }
    }
}
