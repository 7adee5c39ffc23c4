package fr.care.controle.nuits;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** Runs the program in JVMs of its own, which can be killed. */
final class Enfants {
    /** Killed by signal 9. */
    static final int TUE = 137;

    private static final Pattern MAIN = Pattern.compile("main : (\\d+) ms");

    private final Path dossier;
    private final List<String> options = new ArrayList<>(List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m", "-Dfile.encoding=UTF-8"));
    private int numero;

    private Enfants(Path dossier, String classes) {
        this.dossier = dossier;
        options.addAll(List.of("-cp", classes));
    }

    static Enfants simples(Path dossier) {
        return new Enfants(dossier, System.getProperty("java.class.path"));
    }

    /** With the classes that one run loads kept in an archive, which halves the start of the others. */
    static Enfants rapides(Path dossier, List<String> entrainement) throws Exception {
        Path archive = dossier.resolve("classes.jsa");
        String classes = archiver("target/classes", dossier.resolve("programme.jar"))
                + File.pathSeparator
                + archiver("target/test-classes", dossier.resolve("essais.jar"))
                + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(chemin -> chemin.endsWith(".jar"))
                        .map(chemin -> File.pathSeparator + chemin)
                        .collect(Collectors.joining());
        Enfants enfants = new Enfants(dossier, classes);
        enfants.options.add(0, "-XX:ArchiveClassesAtExit=" + archive);
        enfants.lancer(entrainement).attendre();
        enfants.options.set(0, "-XX:SharedArchiveFile=" + archive);
        return enfants;
    }

    private static Path archiver(String classes, Path jar) {
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes, ".");
        if (code != 0) {
            throw new IllegalStateException("jar " + code);
        }
        return jar;
    }

    Enfant lancer(List<String> arguments) {
        List<String> commande = new ArrayList<>();
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(options);
        commande.add(Coureur.class.getName());
        commande.addAll(arguments);
        Path erreurs = dossier.resolve("enfant-" + numero++ + ".txt");
        try {
            Files.createDirectories(dossier);
            Process processus = new ProcessBuilder(commande)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(erreurs.toFile())
                    .start();
            return new Enfant(processus, erreurs, System.nanoTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that was started. */
    record Enfant(Process processus, Path erreurs, long debut) {
        Arrivee attendre() throws Exception {
            int code = processus.waitFor();
            String texte = Banc.texte(erreurs);
            Matcher main = MAIN.matcher(texte);
            return new Arrivee(
                    code,
                    texte,
                    processus.pid(),
                    main.find() ? Long.parseLong(main.group(1)) : -1,
                    (System.nanoTime() - debut) / 1_000_000);
        }

        /** Kill -9 when its progress says something, or when it has ended. */
        Arrivee tuerA(String repere) throws Exception {
            while (processus.isAlive() && !Banc.texte(erreurs).contains(repere)) {
                Thread.sleep(2);
            }
            processus.destroyForcibly();
            return attendre();
        }

        /** Kill -9 some time after a number of lines of its progress. */
        Arrivee tuerApres(long lignes, long millisecondes) throws Exception {
            while (processus.isAlive() && Banc.texte(erreurs).lines().count() < lignes) {
                Thread.sleep(2);
            }
            Thread.sleep(millisecondes);
            processus.destroyForcibly();
            return attendre();
        }
    }

    /**
     * How a process ended.
     *
     * @param main how long its main lasted; -1 when it was killed
     * @param total milliseconds since it was started
     */
    record Arrivee(int code, String erreurs, long pid, long main, long total) {}
}
