package fr.care.controle.restitution.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreuvesTest {
    private static final LocalDate NUIT = LocalDate.of(2026, 11, 20);

    @Test
    void aRowOfAnEarlierNightIsNamedByThatNight() {
        List<Preuve> preuves = List.of(
                new Preuve(LocalDate.of(2026, 11, 19), "audits-ads.csv", 3), new Preuve(NUIT, "paie/C1/2026.xlsx", 12));
        assertThat(Preuves.de(preuves, NUIT)).isEqualTo("2026-11-19/audits-ads.csv:3 | paie/C1/2026.xlsx:12");
    }

    @Test
    void noEvidenceIsBlank() {
        assertThat(Preuves.de(List.of(), NUIT)).isEmpty();
    }

    @Test
    void beyondTwentyTheCountIsTold() {
        assertThat(Preuves.de(preuves(20), NUIT)).endsWith(" | a.csv:20");
        assertThat(Preuves.de(preuves(32), NUIT)).endsWith(" | a.csv:20 … (+12)");
    }

    private static List<Preuve> preuves(int nombre) {
        return IntStream.rangeClosed(1, nombre)
                .mapToObj(ligne -> new Preuve(NUIT, "a.csv", ligne))
                .toList();
    }
}
