package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that moves too much is shown to a person before it is shown to anybody. */
class DisjoncteurTest {
    @TempDir
    private Path dossier;

    @Test
    void aNightThatMovesTooMuchWaitsForAWord() {
        Bac bac = Bac.dans(dossier);
        assertThat(sansConfirmer(bac, "2026-11-19").code()).isEqualTo(3);

        Execution refusee = sansConfirmer(bac, "2026-11-20");
        assertThat(refusee.code()).isEqualTo(4);
        assertThat(refusee.erreurs())
                .contains(
                        "Depuis la nuit du 2026-11-19, 3 candidat(s) sur 18 changent de statut (limite : 10 %)",
                        "  DIA-01 : FINANCABLE, puis A_INSTRUIRE",
                        "  PRI-03 : EXCLU, puis FINANCABLE",
                        "  PUB-02 : FINANCABLE, puis EXCLU",
                        "relancez la même commande avec --confirmer",
                        "Rien n'est publié ; les résultats des nuits précédentes restent en place.");
        assertThat(bac.publiee("2026-11-20")).doesNotExist();
        assertThat(bac.publiee("2026-11-19")).exists();

        assertThat(bac.nuit("2026-11-20").code()).isEqualTo(3);
        assertThat(Files.exists(bac.publiee("2026-11-20").resolve("changements.csv")))
                .isTrue();
        bac.publieComme(NuitsDeReference.bac(), "2026-11-20");
    }

    private static Execution sansConfirmer(Bac bac, String nuit) {
        return Execution.de(bac.controler(Bac.exemple(nuit).toString(), nuit)
                .filter(argument -> !argument.equals("--confirmer"))
                .toArray(String[]::new));
    }
}
