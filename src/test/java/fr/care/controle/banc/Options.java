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
 * @param toursDecuple rounds at ten times the data, each as long as several of the others
 * @param court for a check that the benchmark works, whose times mean nothing
 */
record Options(
        int candidats,
        int tours,
        Path travail,
        Optional<Path> depot,
        Optional<Path> jdk25,
        Set<String> lancements,
        Etendue etendue,
        int toursDecuple,
        boolean court) {
    private static final int TOURS = 5;

    /** Which goals are measured. */
    enum Etendue {
        /** All those of the national size. */
        NATIONALE,
        /** Those of ten times the data, and of the national size no more than they need. */
        DECUPLE,
        /** All of them. */
        TOUTES;

        static Etendue de(String taille) {
            return switch (taille) {
                case "nationale" -> NATIONALE;
                case "x10" -> DECUPLE;
                case "toutes" -> TOUTES;
                default -> throw new IllegalArgumentException("banc.taille : nationale, x10 ou toutes, non " + taille);
            };
        }
    }

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
                Etendue.de(System.getProperty("banc.taille", "nationale")),
                Integer.getInteger("banc.tours.x10", 1),
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
