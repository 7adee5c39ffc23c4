package fr.care.controle.domaine.resultat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The nine objectives, as the results write them. */
class ObjectifTest {

    @Test
    void lesNeufDansLOrdreDesResultats() {
        assertThat(Objectif.values())
                .extracting(Objectif::numero)
                .containsExactly("O1.A", "O1.B", "O2.A", "O2.B", "O3", "O4", "O5", "O6.A", "O6.B");
    }

    @Test
    void lesPiecesLesNommentAvecLeDomaine() {
        assertThat(Objectif.values())
                .extracting(Objectif::code)
                .containsExactly(
                        "D1.O1.A", "D1.O1.B", "D1.O2.A", "D1.O2.B", "D1.O3", "D1.O4", "D1.O5", "D1.O6.A", "D1.O6.B");
    }

    @ParameterizedTest
    @EnumSource
    void chacunAUnIntitule(Objectif objectif) {
        assertThat(objectif.intitule()).isNotBlank();
    }
}
