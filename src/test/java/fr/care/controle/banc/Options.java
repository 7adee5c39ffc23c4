package fr.care.controle.banc;

import fr.care.controle.generation.Taille;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the benchmark is asked to do.
 *
 * @param candidats how many the made-up campaign has
 * @param tours rounds
 * @param depot a drop that is there already, instead of one to make
 * @param lancements the ways to start the program that are kept; all of them when none is named
 * @param decuple whether ten times the data is measured too
 */
record Options(
        int candidats,
        int tours,
        Path travail,
        Optional<Path> depot,
        Optional<Path> jdk25,
        Set<String> lancements,
        boolean decuple,
        boolean court) {
    private static final int TOURS = 5;

    /** From {@code -Dbanc.…} on the command line of Maven. */
    static Options lire() {
        return new Options(
                Integer.getInteger("banc.candidats", Taille.NATIONALE.candidats()),
                Integer.getInteger("banc.tours", TOURS),
                Path.of("target/banc").toAbsolutePath(),
                chemin("banc.depot"),
                chemin("banc.jdk25"),
                Pattern.compile(",")
                        .splitAsStream(System.getProperty("banc.lancements", ""))
                        .map(String::strip)
                        .filter(nom -> !nom.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                "x10".equals(System.getProperty("banc.taille")),
                false);
    }

    private static Optional<Path> chemin(String propriete) {
        return Optional.ofNullable(System.getProperty(propriete))
                .map(chemin -> Path.of(chemin).toAbsolutePath());
    }

    /** How the JVMs of the peers are started; a short run is over before a compiler's work would pay. */
    List<String> jvm() {
        return court ? List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC") : List.of();
    }
}
