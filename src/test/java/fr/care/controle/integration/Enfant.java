package fr.care.controle.integration;

import fr.care.controle.ControleCare;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program in a process of its own, which can be killed. */
final class Enfant implements AutoCloseable {
    private final Process processus;
    private final BufferedReader erreurs;

    private Enfant(Process processus) {
        this.processus = processus;
        erreurs = new BufferedReader(new InputStreamReader(processus.getErrorStream(), StandardCharsets.UTF_8));
    }

    static Enfant lancer(Stream<String> arguments) throws IOException {
        return lancer(ControleCare.class, arguments);
    }

    static Enfant lancer(Class<?> classe, Stream<String> arguments) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classes,
                classe.getName()));
        commande.addAll(arguments.toList());
        return new Enfant(new ProcessBuilder(commande)
                .redirectOutput(new File("/dev/null"))
                .start());
    }

    /** Waits for a line of the error stream; false when the process ended without it. */
    boolean attendre(String debut) throws IOException {
        for (String ligne = erreurs.readLine(); ligne != null; ligne = erreurs.readLine()) {
            if (ligne.startsWith(debut)) {
                return true;
            }
        }
        return false;
    }

    /** As {@code kill -9}: nothing of it can be caught. */
    void tuer() throws InterruptedException {
        processus.destroyForcibly().waitFor();
    }

    int code() throws InterruptedException {
        return processus.waitFor();
    }

    @Override
    public void close() throws IOException {
        processus.destroyForcibly();
        erreurs.close();
    }
}
