package fr.care.controle.banc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the flight recording of one process tells of its time and of its heap.
 *
 * @param compilation milliseconds of the threads of the JIT compilers
 * @param lignes what passed during each step, the busiest first
 */
record Releve(long compilation, List<Ligne> lignes) {
    private static final String HORS = "hors étapes";
    private static final String TOUT = "tout";
    private static final String NOUS = "fr.care.";
    private static final int MOTS = 3;
    private static final int MONTRES = 4;

    /**
     * One step.
     *
     * @param echantillons how often a thread was seen at work
     * @param collectes milliseconds of the collections of its heap
     * @param tas the most that a collection left in the heap, in KiB
     * @param sommets in whose code the threads were, with its share: packages and libraries
     * @param paquets for which package of the program, with its share
     */
    record Ligne(
            String etape, int echantillons, long collectes, long tas, List<String> sommets, List<String> paquets) {}

    long collectes() {
        return lignes.stream().mapToLong(Ligne::collectes).sum();
    }

    /** The options that make a Java process record itself. */
    static List<String> commande(List<String> commande, Path enregistrement) {
        List<String> avec = new ArrayList<>(commande);
        avec.add(
                1,
                "-XX:StartFlightRecording=settings=profile,jdk.CompilerStatistics#period=100ms,filename="
                        + enregistrement);
        return avec;
    }

    /**
     * Reads a recording.
     *
     * @param etapes none for a process that has no steps
     */
    static Releve lire(Path enregistrement, List<Profil.Etape> etapes) throws IOException {
        Map<String, Cumul> cumuls = new LinkedHashMap<>();
        long compilation = 0;
        try (RecordingFile evenements = new RecordingFile(enregistrement)) {
            while (evenements.hasMoreEvents()) {
                RecordedEvent evenement = evenements.readEvent();
                if (evenement.getEventType().getName().equals("jdk.CompilerStatistics")) {
                    compilation = Math.max(compilation, evenement.getLong("totalTimeSpent"));
                } else {
                    cumuls.computeIfAbsent(etape(evenement.getStartTime(), etapes), nom -> new Cumul())
                            .ajouter(evenement);
                }
            }
        }
        return new Releve(
                compilation,
                cumuls.entrySet().stream()
                        .map(cumul -> cumul.getValue().ligne(cumul.getKey()))
                        .filter(ligne -> ligne.echantillons() > 0)
                        .sorted(Comparator.comparingInt(Ligne::echantillons).reversed())
                        .toList());
    }

    private static String etape(Instant moment, List<Profil.Etape> etapes) {
        return etapes.stream()
                .filter(etape -> etape.pendant(moment))
                .map(Profil.Etape::nom)
                .findFirst()
                .orElse(etapes.isEmpty() ? TOUT : HORS);
    }

    private static final class Cumul {
        private final Map<String, Integer> sommets = new LinkedHashMap<>();
        private final Map<String, Integer> paquets = new LinkedHashMap<>();
        private int echantillons;
        private long collectes;
        private long tas;

        void ajouter(RecordedEvent evenement) {
            switch (evenement.getEventType().getName()) {
                case "jdk.ExecutionSample" ->
                    Optional.ofNullable(evenement.getStackTrace()).ifPresent(pile -> pile(pile.getFrames()));
                case "jdk.GarbageCollection" ->
                    collectes += evenement.getDuration("sumOfPauses").toMillis();
                case "jdk.GCHeapSummary" -> {
                    if (evenement.getString("when").equals("After GC")) {
                        tas = Math.max(tas, evenement.getLong("heapUsed") >> 10);
                    }
                }
                default -> {
                    // Neither time nor heap.
                }
            }
        }

        private void pile(List<RecordedFrame> appels) {
            echantillons++;
            List<String> noms = appels.stream().map(Cumul::paquet).toList();
            noms.stream().findFirst().ifPresent(nom -> sommets.merge(nom, 1, Integer::sum));
            noms.stream()
                    .filter(nom -> nom.startsWith(NOUS))
                    .findFirst()
                    .ifPresent(nom -> paquets.merge(nom.substring(NOUS.length()), 1, Integer::sum));
        }

        /** Enough of its name to know whose it is. */
        private static String paquet(RecordedFrame appel) {
            String classe = appel.getMethod().getType().getName();
            List<String> mots = Arrays.asList(classe.split("\\."));
            int gardes = Math.min(mots.size() - 1, classe.startsWith(NOUS) ? MOTS + 1 : MOTS);
            return String.join(".", mots.subList(0, gardes));
        }

        Ligne ligne(String etape) {
            return new Ligne(etape, echantillons, collectes, tas, parts(sommets), parts(paquets));
        }

        private List<String> parts(Map<String, Integer> comptes) {
            return comptes.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(MONTRES)
                    .map(compte -> compte.getKey() + " " + 100 * compte.getValue() / echantillons + " %")
                    .collect(Collectors.toUnmodifiableList());
        }
    }
}
