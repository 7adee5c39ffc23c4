package fr.care.controle.domaine.finess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shape and key of a FINESS number. */
class NumeroFinessTest {

    @ParameterizedTest
    @ValueSource(strings = {"750712184", "690781810", "130786049", "010780054"})
    void desNumerosReels(String numero) {
        assertThat(NumeroFiness.bienForme(numero)).isTrue();
        assertThat(NumeroFiness.cleValide(numero)).isTrue();
    }

    /** Whatever the place and the digit: Luhn sees it. */
    @ParameterizedTest
    @ValueSource(strings = {"750712184", "690781810", "130786049", "010780054"})
    void changerUnSeulChiffreCasseLaCle(String numero) {
        for (int place = 0; place < numero.length(); place++) {
            for (char chiffre = '0'; chiffre <= '9'; chiffre++) {
                String change = numero.substring(0, place) + chiffre + numero.substring(place + 1);
                assertThat(NumeroFiness.cleValide(change)).as(change).isEqualTo(change.equals(numero));
            }
        }
    }

    /** Of ten keys, one is right. */
    @ParameterizedTest
    @ValueSource(strings = {"75071218", "2A000001", "2B000001", "2A020345", "2B987654", "00000000"})
    void uneSeuleCleParRacine(String racine) {
        assertThat(IntStream.rangeClosed(0, 9).filter(cle -> NumeroFiness.cleValide(racine + cle)))
                .hasSize(1);
    }

    /**
     * By hand, from the key leftwards: for 2A000001 the digits are 2 1 0 0 0 0 0 1, of which the 2nd, 4th, 6th and 8th are doubled:
     * 2 + 2 + 0 + 0 + 0 + 0 + 0 + 2 = 6, so the key is 4. With B, 2 + 4 + 2 = 8, so 2.
     */
    @ParameterizedTest
    @CsvSource({
        "2A0000014, true",
        "2A0000012, false",
        "2B0000012, true",
        "2B0000014, false",
        "210000014, true",
        "220000012, true",
        "2A0000006, true",
        "2B0000004, true"
    })
    void laLettreDeLaCorseEstUnChiffre(String numero, boolean valide) {
        assertThat(NumeroFiness.bienForme(numero)).isTrue();
        assertThat(NumeroFiness.cleValide(numero)).isEqualTo(valide);
    }

    /** A doubled digit over 4 loses 9: 5 gives 1, 9 gives 9. */
    @ParameterizedTest
    @CsvSource({"040000002, true", "050000009, true", "090000001, true", "050000000, false", "040000003, false"})
    void unChiffreDoubleSeReduit(String numero, boolean valide) {
        assertThat(NumeroFiness.cleValide(numero)).isEqualTo(valide);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "75071218",
                "7507121844",
                " 750712184",
                "750712184 ",
                "750 712 184",
                "2C0000014",
                "2a0000014",
                "1A0000014",
                "3B0000012",
                "0A0000014",
                "A20000014",
                "20A000014",
                "2AA000014",
                "2A000001B",
                "75071218X",
                "-50712184",
                "٧٥٠٧١٢١٨٤",
                "TOUT",
            })
    void malForme(String texte) {
        assertThat(NumeroFiness.bienForme(texte)).isFalse();
        assertThat(NumeroFiness.cleValide(texte)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2A1234567", "2B1234567", "000000000", "999999999", "971234567"})
    void bienFormeQuelleQueSoitLaCle(String texte) {
        assertThat(NumeroFiness.bienForme(texte)).isTrue();
    }
}
