package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nights killed as by {@code kill -9}, at the end of each step and at any instant, then run again in a new process. */
@Tag("long")
class MortSubiteTest {
    private static final String NUIT = NuitsDeReference.NUIT_2;
    private static final int INSTANTS = 20;

    @TempDir
    private Path dossier;

    static Stream<String> etapes() {
        return RepriseTest.finsDEtape();
    }

    @ParameterizedTest
    @MethodSource("etapes")
    void aNightKilledAfterAStepEndsLikeAnother(String etape) throws Exception {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        try (Enfant nuit = Enfant.lancer(RepriseTest.arguments(bac))) {
            assertThat(nuit.attendre(etape + " :")).isTrue();
            nuit.tuer();
        }
        reprendre(bac);
    }

    static IntStream graines() {
        return IntStream.range(0, INSTANTS);
    }

    /** Killed several times before it is left to end: the delays run over the whole life of a night. */
    @ParameterizedTest
    @MethodSource("graines")
    void aNightKilledAtAnyInstantEndsLikeAnother(int graine) throws Exception {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        Random hasard = new Random(graine);
        for (int mort = 0; mort < 3; mort++) {
            try (Enfant nuit = Enfant.lancer(RepriseTest.arguments(bac))) {
                // The first line of a night comes once the program has started.
                if (nuit.attendre("") && hasard.nextInt(10) > 0) {
                    Thread.sleep(hasard.nextInt(1500));
                }
                nuit.tuer();
            }
        }
        reprendre(bac);
    }

    private static void reprendre(Bac bac) throws Exception {
        try (Enfant reprise = Enfant.lancer(RepriseTest.arguments(bac))) {
            reprise.attendre("never printed");
            assertThat(reprise.code()).isEqualTo(3);
        }
        bac.publieComme(NuitsDeReference.bac(), NUIT);
        assertThat(RepriseTest.sansBatch(bac)).isEqualTo(RepriseTest.sansBatch(NuitsDeReference.bac()));
    }
}
