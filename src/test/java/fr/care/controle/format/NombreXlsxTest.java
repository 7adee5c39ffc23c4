package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of a workbook has one text, however the spreadsheet wrote it. */
class NombreXlsxTest {
    private static final FormatsDate SANS_DATES = new FormatsDate(style -> false, false);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "00, 0",
        "007.50, 7.5",
        "7., 7",
        ".5, 0.5",
        "100, 100",
        "1829.00, 1829",
        "0.10, 0.1",
        "1E3, 1000",
        "-2.50, -2.5",
        "9.0999999999999996, 9.1",
        "123456789012345, 123456789012345"
    })
    void zerosThatSayNothingAreDropped(String ecrit, String lu) {
        assertThat(lire(ecrit)).isEqualTo(new Brute(lu, Brute.Nature.NOMBRE));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "1.2.3", "1..", "1.2.", "NaN", "1e999"})
    void whatIsNoNumberIsRefused(String ecrit) {
        assertThatThrownBy(() -> lire(ecrit)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void theTextIsThatOfTheExactNumber() {
        Random hasard = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            String ecrit = BigDecimal.valueOf(hasard.nextLong(1_000_000_000L), hasard.nextInt(6))
                    .toPlainString();
            assertThat(lire(ecrit).texte())
                    .isEqualTo(Nombres.simple(new BigDecimal(ecrit)).toPlainString());
        }
    }

    private static Brute lire(String ecrit) {
        return ValeurXlsx.de("n", ecrit, 0, rang -> "", SANS_DATES);
    }
}
