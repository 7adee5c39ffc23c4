package fr.care.controle.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two contenders that say the same are told equal, two that do not are told apart by what each says alone. */
class ReponsesTest {
    @TempDir
    private Path dossier;

    @Test
    void orderAndScaleDoNotMatter() throws IOException {
        Path une = ecrire("une", new BigDecimal("1.50"), "a", "b");
        Path autre = ecrire("autre", "1.5", "b", "a");
        assertThat(Reponses.differences(une, autre)).isEmpty();
    }

    @Test
    void whatOneSaysAloneIsShown() throws IOException {
        Path attendues = ecrire("attendues", "1.5", "a");
        Path obtenues = ecrire("obtenues", "1.6", "a");
        assertThat(Reponses.differences(attendues, obtenues))
                .containsExactly("attendu : total\t1.5", "obtenu  : total\t1.6");
    }

    private Path ecrire(String nom, Object total, String... autres) throws IOException {
        Reponses reponses = new Reponses();
        reponses.ajouter("total", total);
        for (String autre : autres) {
            reponses.ajouter("autre", autre);
        }
        Path fichier = dossier.resolve(nom);
        reponses.ecrire(fichier);
        return fichier;
    }
}
