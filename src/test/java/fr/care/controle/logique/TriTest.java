package fr.care.controle.logique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's logic, by its truth tables. */
class TriTest {

    @ParameterizedTest
    @CsvSource({
        "VRAI,        VRAI,        VRAI",
        "VRAI,        INDETERMINE, INDETERMINE",
        "VRAI,        FAUX,        FAUX",
        "INDETERMINE, VRAI,        INDETERMINE",
        "INDETERMINE, INDETERMINE, INDETERMINE",
        "INDETERMINE, FAUX,        FAUX",
        "FAUX,        VRAI,        FAUX",
        "FAUX,        INDETERMINE, FAUX",
        "FAUX,        FAUX,        FAUX",
    })
    void et(Tri a, Tri b, Tri attendu) {
        assertThat(a.et(b)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "VRAI,        VRAI,        VRAI",
        "VRAI,        INDETERMINE, VRAI",
        "VRAI,        FAUX,        VRAI",
        "INDETERMINE, VRAI,        VRAI",
        "INDETERMINE, INDETERMINE, INDETERMINE",
        "INDETERMINE, FAUX,        INDETERMINE",
        "FAUX,        VRAI,        VRAI",
        "FAUX,        INDETERMINE, INDETERMINE",
        "FAUX,        FAUX,        FAUX",
    })
    void ou(Tri a, Tri b, Tri attendu) {
        assertThat(a.ou(b)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "VRAI,                        VRAI",
        "VRAI VRAI VRAI,              VRAI",
        "VRAI INDETERMINE VRAI,       INDETERMINE",
        "INDETERMINE VRAI FAUX,       FAUX",
        "FAUX INDETERMINE VRAI,       FAUX",
        "VRAI VRAI FAUX,              FAUX",
    })
    void tous(String valeurs, Tri attendu) {
        assertThat(Tri.tous(Arrays.stream(valeurs.split(" ")).map(Tri::valueOf)))
                .isEqualTo(attendu);
    }

    @Test
    void tousEstVraiQuandIlNyEnAAucun() {
        assertThat(Tri.tous(Stream.of())).isEqualTo(Tri.VRAI);
    }

    @ParameterizedTest
    @CsvSource({"true, VRAI", "false, FAUX"})
    void de(boolean valeur, Tri attendu) {
        assertThat(Tri.de(valeur)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"VRAI, true, false, false", "FAUX, false, true, false", "INDETERMINE, false, false, true"})
    void chaqueValeurSeReconnait(Tri tri, boolean vrai, boolean faux, boolean indetermine) {
        assertThat(tri.vrai()).isEqualTo(vrai);
        assertThat(tri.faux()).isEqualTo(faux);
        assertThat(tri.indetermine()).isEqualTo(indetermine);
    }
}
