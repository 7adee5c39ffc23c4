package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command tells of itself. */
class AideTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "controler --help",
                "expliquer --help",
                "generer --help",
                "historique --help",
                "rejouer --help",
                "simuler --help",
                "verifier --help"
            })
    void everyCommandHasAFrenchHelp(String commande) {
        Execution aide = Execution.de(commande.split(" ", -1));
        assertThat(aide.code()).isZero();
        assertThat(aide.erreurs()).isEmpty();
        assertThat(aide.sortie())
                .startsWith("Usage : ")
                .contains("Options :", "Affiche cette aide.", "--debug")
                .doesNotContain("Usage:", "Commands:", "Show this help");
    }

    @Test
    void theHelpOfTheNightTellsItsOptionsAndItsExitCodes() {
        String aide = Execution.de("controler", "--help").sortie();
        assertThat(aide)
                .contains(
                        "--depot",
                        "--date-controle",
                        "--sorties",
                        "--base",
                        "--campagne",
                        "--progression",
                        "--metriques")
                .contains("./sorties", "jdbc:h2:file:./donnees/controle", "d1bis-2026")
                .containsPattern("(?m)^ +0 ")
                .containsPattern("(?m)^ +1 ")
                .containsPattern("(?m)^ +2 ")
                .containsPattern("(?m)^ +3 ")
                .containsPattern("(?m)^ +4 ")
                .containsPattern("(?m)^ +75 ");
    }

    /** It is already the 21st in Paris when the clock of the tests says the 20th in Greenwich. */
    @Test
    void theDefaultDateIsThatOfTheClockGiven(@TempDir Path dossier) {
        Bac bac = Bac.dans(dossier);
        Execution nuit =
                Execution.de(bac.controler(Bac.exemple(NuitsDeReference.NUIT_1).toString(), "")
                        .filter(a -> !a.isEmpty() && !a.equals("--date-controle"))
                        .toArray(String[]::new));
        assertThat(nuit.code()).isEqualTo(3);
        assertThat(nuit.sortie()).contains("nuit du 21/11/2026").contains("2026-11-21");
    }
}
