package fr.care.controle.integration;

import static fr.care.controle.integration.NuitsDeReference.NUIT_1;
import static fr.care.controle.integration.NuitsDeReference.NUIT_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two nights of the samples, one after the other, as the README tells to run them. */
class NuitsExempleTest {
    @Test
    void bothNightsArePublishedWithRejects() {
        assertThat(NuitsDeReference.premiere().code()).isEqualTo(3);
        assertThat(NuitsDeReference.seconde().code()).isEqualTo(3);
    }

    @Test
    void onlyWarningsReachTheErrorStream() {
        assertThat(NuitsDeReference.premiere().erreurs())
                .isEqualTo("Attention : base-es.csv : le fichier n'est pas en UTF-8, il est lu en windows-1252\n");
        assertThat(NuitsDeReference.seconde().message()).isEmpty();
    }

    @Test
    void theSummaryCountsCandidatesVerdictsAndRejects() {
        assertThat(NuitsDeReference.seconde().sortie())
                .isEqualTo("""
                Contrôle CaRE, campagne d1bis-2026, nuit du 20/11/2026

                Candidats : 18
                  Finançables                      4
                  Finançables avec décote          4
                  Exclus                           5
                  À instruire                      5

                Verdicts      Atteint    Partiel  Non atteint  À instruire  Sans objet
                  O1.A             12          0            3            3           0
                  O1.B             12          0            3            3           0
                  O2.A             12          0            3            3           0
                  O2.B             12          1            2            3           0
                  O3               16          0            1            1           0
                  O4               17          0            1            0           0
                  O5               17          0            1            0           0
                  O6.A              4          0            2            0          12
                  O6.B              2          0            4            0          12

                Lignes lues : 3239, rejetées : 10 (audits-ads 2, audits-exposition 1,
                  declarations 1, exercices 1, osis 2, pieces 1, vulnerabilites 2)
                Anomalies : 61 (bloquantes 15, avertissements 42, informations 4)
                Autres lectures (candidats, euros en jeu) : L1 (1, 31380,00 €) L2 (1, 0,00 €)
                  L3 (1, 0,00 €) L4 (2, 0,00 €) L5 (1, 0,00 €) L7 (1, 0,00 €)
                  L8 (1, 244500,00 €) L9 (1, 46750,00 €)

                Résultats : %s

                """.formatted(NuitsDeReference.bac().publiee(NUIT_2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {NUIT_1, NUIT_2})
    void thePublishedBytesAreThoseTheProjectKeeps(String nuit) throws IOException {
        Golden.comparer(nuit, NuitsDeReference.bac().publiee(nuit));
    }

    @Test
    void theLastLinkShowsTheNewestNight() throws IOException {
        Path derniere = NuitsDeReference.bac().publiee("derniere");
        assertThat(Files.readSymbolicLink(derniere)).isEqualTo(Path.of(NUIT_2));
    }
}
