package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs never work on one database at once. */
class BaseOccupeeTest {
    static final String MESSAGE =
            "Une autre exécution tient la base de données. Attendez qu'elle finisse, puis relancez la même commande.";

    @TempDir
    private Path dossier;

    @Test
    void aBaseHeldByAnotherProcessIsToldAtOnce() throws Exception {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        Map<String, String> publie = bac.arbre();
        try (Enfant autre = Enfant.lancer(TientLaBase.class, Stream.of(bac.base()))) {
            assertThat(autre.attendre("tenue")).isTrue();
            Execution execution = bac.nuit(NuitsDeReference.NUIT_2);
            assertThat(execution.code()).isEqualTo(75);
            assertThat(execution.message()).isEqualTo(MESSAGE);
            assertThat(bac.arbre()).isEqualTo(publie);
            autre.tuer();
        }
        assertThat(bac.nuit(NuitsDeReference.NUIT_2).code()).isEqualTo(3);
        bac.publieComme(NuitsDeReference.bac(), NuitsDeReference.NUIT_2);
    }
}
