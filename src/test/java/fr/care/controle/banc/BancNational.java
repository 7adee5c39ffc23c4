package fr.care.controle.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The whole benchmark, run by {@code mvn -Pbench verify} once the jar is there. */
class BancNational {
    private static final Path JAR = Path.of("target/controle-care.jar").toAbsolutePath();

    @Test
    void everyContenderGivesTheSameAnswers() throws Exception {
        Options options = Options.lire();
        Rapport rapport = new Banc(options, Variantes.demandees(JAR, options)).executer();
        System.out.println(rapport.texte());
        assertThat(rapport.echecs()).isEmpty();
    }
}
