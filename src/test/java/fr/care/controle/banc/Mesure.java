package fr.care.controle.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What one process cost, from its launch to its end.
 *
 * @param murales milliseconds on the wall
 * @param processeur milliseconds of all its threads, in user and in system mode
 * @param memoire the most it ever held, in KiB
 * @param paliers each time that it held more than ever before
 */
record Mesure(long murales, long processeur, long memoire, List<Palier> paliers) {
    /** What it held at most until some moment, in KiB. */
    record Palier(Instant moment, long memoire) {}

    private static final int PERIODE_MS = 5;
    /** Linux tells the processor's time in hundredths of a second. */
    private static final int MS_PAR_TOP = 10;
    /** The places of {@code cutime} and {@code cstime} in {@code /proc/self/stat}, after the name of the process. */
    private static final int CUTIME = 13;

    private static final int CSTIME = 14;

    /**
     * Runs a command to its end.
     *
     * @param journal where all that it writes goes
     * @param succes the exit codes of a run that did its work
     * @throws EchecProcessus when it ends with another code
     */
    static Mesure lancer(List<String> commande, Path journal, Set<Integer> succes)
            throws IOException, InterruptedException {
        long processeur = processeurDesEnfants();
        long debut = System.nanoTime();
        Process processus = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(journal.toFile())
                .start();
        long memoire = 0;
        List<Palier> paliers = new ArrayList<>();
        while (!processus.waitFor(PERIODE_MS, TimeUnit.MILLISECONDS)) {
            long tenue = memoire(processus.pid());
            if (tenue > memoire) {
                memoire = tenue;
                paliers.add(new Palier(Instant.now(), tenue));
            }
        }
        long murales = (System.nanoTime() - debut) / 1_000_000;
        if (!succes.contains(processus.exitValue())) {
            throw new EchecProcessus(processus.exitValue(), commande, Files.readString(journal));
        }
        return new Mesure(murales, processeurDesEnfants() - processeur, memoire, paliers);
    }

    /** Of the children that have ended and been waited for: one at a time runs. */
    private static long processeurDesEnfants() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] champs = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(champs[CUTIME]) + Long.parseLong(champs[CSTIME])) * MS_PAR_TOP;
    }

    /** Zero when the process has just ended. */
    private static long memoire(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(ligne -> ligne.startsWith("VmHWM:"))
                    .mapToLong(ligne -> Long.parseLong(ligne.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
