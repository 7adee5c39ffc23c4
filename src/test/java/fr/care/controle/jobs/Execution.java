package fr.care.controle.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Comment une commande s'est terminée, et tout ce qu'elle a écrit. */
record Execution(int code, String texte) {

    /** Exécute une commande dans un environnement réduit à PATH et aux variables données. */
    static Execution de(Map<String, String> env, String... commande) throws IOException, InterruptedException {
        Path sortie = Files.createTempFile("sortie", ".txt");
        ProcessBuilder constructeur = new ProcessBuilder(commande);
        constructeur.environment().keySet().retainAll(List.of("PATH"));
        constructeur.environment().putAll(env);
        Process processus = constructeur
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile())
                .start();
        assertThat(processus.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String texte = Files.readString(sortie, UTF_8);
        Files.delete(sortie);
        return new Execution(processus.exitValue(), texte);
    }
}
