package fr.care.controle.restitution.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
    private static final List<Object> DETAILS = List.of("un", "deux", "trois", "quatre", "cinq", "six");

    @ParameterizedTest
    @EnumSource
    void everyCodeRendersWithAnObject(Code code) {
        soignee(code, Phrases.de(new Motif(code, "AD-03", DETAILS, List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeRendersWithoutAnObject(Code code) {
        String phrase = Phrases.de(new Anomalie("C1", code, " ", DETAILS, List.of()));
        soignee(code, phrase);
        assertThat(phrase.substring(0, 1))
                .as("%s: starts with a capital, a digit or a detail: %s", code, phrase)
                .matches(debut -> !debut.matches("\\p{Ll}") || code.phrase().startsWith("{"));
    }

    /** The places of a sentence follow each other from {0}: a gap would leave a detail untold. */
    @ParameterizedTest
    @EnumSource
    void thePlacesOfACodeHaveNoGap(Code code) {
        int places = 0;
        while (code.phrase().contains("{" + places + "}")) {
            places++;
        }
        assertThat(code.phrase().replaceAll("\\{(objet|[0-" + Math.max(0, places - 1) + "])}", ""))
                .as("%s", code)
                .doesNotContain("{", "}");
    }

    private static void soignee(Code code, String phrase) {
        assertThat(phrase)
                .as("%s", code)
                .doesNotContain("{", "}", "  ", "()", "( ", " ,", " .", "..", ": .", ": :")
                .endsWith(".")
                .doesNotStartWith(" ")
                .doesNotStartWith(":");
    }

    @Test
    void datesAndDecimalsReadAsInFrench() {
        Motif motif = new Motif(
                Code.ECART_MAX_DEPASSE,
                "AD-03",
                List.of(112L, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 21), new BigDecimal("100.50")),
                List.of());
        assertThat(Phrases.de(motif))
                .startsWith("AD-03 : ")
                .contains("112 jours", "01/03/2026", "21/06/2026", "100,50 jours");
    }

    @Test
    void aValueThatLooksLikeAPlaceIsLeftAsItIs() {
        assertThat(Phrases.de(new Motif(Code.CONFLIT, "{0}$1\\", List.of("x"), List.of())))
                .startsWith("{0}$1\\ : ");
    }

    @Test
    void aValueOnSeveralLinesStaysOnOne() {
        assertThat(Phrases.de(new Motif(Code.CONFLIT, "AD\r\n 03", List.of(), List.of())))
                .startsWith("AD 03 : ");
    }

    @Test
    void aMissingDetailIsAFaultThatNamesTheCode() {
        Motif motif = new Motif(Code.PREMIER_AUDIT_TARDIF, "AD-03", List.of(), List.of());
        assertThatThrownBy(() -> Phrases.de(motif))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PREMIER_AUDIT_TARDIF");
    }
}
