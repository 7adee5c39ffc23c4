package fr.care.controle.restitution.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33 1",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "  =1",
                "\u00A0=1",
                "\u202F-1",
                "\n@x",
                "\uFEFF=1",
                " \t",
                "-"
            })
    void aTextThatStartsLikeAFormulaIsMadeHarmless(String texte) {
        assertThat(Formules.neutraliser(texte)).isEqualTo("'" + texte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a=1", "'=1", "010780054", "Hôpital", "(=1)", "a\t=", "3/4"})
    void anyOtherTextIsLeftAsItIs(String texte) {
        assertThat(Formules.neutraliser(texte)).isEqualTo(texte);
    }
}
