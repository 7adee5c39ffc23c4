package fr.care.controle.domaine.resultat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A décote between two bounds. */
class IntervalleTest {

    @ParameterizedTest
    @CsvSource({"0, 10, false", "2.5, 2.5, true", "2.5, 2.50, true", "100, 100, true"})
    void certainQuandLesBornesSeRejoignent(BigDecimal min, BigDecimal max, boolean certain) {
        assertThat(new Intervalle(min, max).certain()).isEqualTo(certain);
    }

    @Test
    void lesMinimaEtLesMaximaSAjoutent() {
        Intervalle somme = new Intervalle(BigDecimal.ONE, BigDecimal.TEN).plus(Intervalle.de(new BigDecimal("2.5")));

        assertThat(somme).isEqualTo(new Intervalle(new BigDecimal("3.5"), new BigDecimal("12.5")));
        assertThat(somme.plus(Intervalle.NUL)).isEqualTo(somme);
    }

    @Test
    void lesBornesSontDansLOrdre() {
        assertThatThrownBy(() -> new Intervalle(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
