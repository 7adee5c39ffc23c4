package fr.care.controle.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However much damage is asked, a file stays well under the share of rejected rows that stops a night. */
class CasseTest {
    private static final int REJETS_MAX = 20;

    private static long abimees(Casse casse, int lignes) {
        Hasard hasard = new Hasard(1, 0, "casse");
        return IntStream.range(0, lignes).filter(i -> casse.tombe(hasard)).count();
    }

    @Test
    void aSmallFileIsSpared() {
        assertThat(abimees(new Casse(1_000, REJETS_MAX), 19)).isZero();
        assertThat(abimees(new Casse(1_000, REJETS_MAX), 20)).isEqualTo(1);
    }

    @Test
    void aLargeFileIsDamagedAsAskedUpToAQuarterOfTheLimit() {
        assertThat(abimees(new Casse(1_000, REJETS_MAX), 10_000)).isEqualTo(500);
        assertThat(abimees(new Casse(10, REJETS_MAX), 10_000)).isBetween(70L, 130L);
    }

    @Test
    void theNextFileBeginsAgain() {
        Casse casse = new Casse(1_000, REJETS_MAX);
        assertThat(abimees(casse, 100)).isEqualTo(5);
        casse.repartir();
        assertThat(abimees(casse, 19)).isZero();
    }

    @Test
    void nothingIsDamagedWhenNothingIsAsked() {
        assertThat(abimees(Casse.AUCUNE, 1_000)).isZero();
    }
}
