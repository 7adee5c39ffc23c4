package fr.care.controle.banc;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One who does a work of the benchmark.
 *
 * @param sorte what it answers, so that it can be held against the others that answer the same
 */
record Concurrent(String nom, Sorte sorte, Course course, Repondant repondant) {
    /** What is asked of a contender. */
    enum Sorte {
        /** Rows and rejects of each file, and the aggregates. */
        COMPLETES,
        /** The aggregates alone. */
        AGREGATS,
        /** The cells of the workbooks. */
        CLASSEURS,
        /** Nothing but its time. */
        AUCUNE
    }

    /** Does the work once, in a folder of its own. */
    @FunctionalInterface
    interface Course {
        /** What each process cost, by the name that the tables give it. */
        Map<String, Mesure> courir(Path dossier) throws Exception;
    }

    /** Writes what the work of a folder answers. */
    @FunctionalInterface
    interface Repondant {
        void repondre(Path dossier, Path reponses) throws Exception;

        Repondant MUET = (dossier, reponses) -> {};
    }

    /** One that is a process which ends with 0; {@code {dossier}} in its command is the folder of the run. */
    static Concurrent processus(String nom, Sorte sorte, List<String> commande, Repondant repondant) {
        return new Concurrent(
                nom,
                sorte,
                dossier -> Map.of(
                        nom,
                        Mesure.lancer(
                                commande.stream()
                                        .map(mot -> mot.replace("{dossier}", dossier.toString()))
                                        .toList(),
                                dossier.resolve("journal.txt"),
                                Set.of(0))),
                repondant);
    }
}
