package fr.care.controle.domaine.motif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence has a total order, and is told once. */
class PreuvesTest {
    private static final LocalDate NUIT = LocalDate.of(2026, 11, 20);
    private static final Preuve PREMIERE = new Preuve(NUIT.minusDays(1), "b.csv", 9);
    private static final Preuve DEUXIEME = new Preuve(NUIT, "a.csv", 8);
    private static final Preuve TROISIEME = new Preuve(NUIT, "b.csv", 2);
    private static final Preuve QUATRIEME = new Preuve(NUIT, "b.csv", 10);
    private static final List<Preuve> MELEES = List.of(QUATRIEME, PREMIERE, TROISIEME, DEUXIEME, PREMIERE);

    /** By night, then file, then line as a number. */
    @Test
    void motifsEtAnomaliesLesTrientSansRepetition() {
        assertThat(new Motif(Code.CONFLIT, "AD1", List.of(), MELEES).preuves())
                .containsExactly(PREMIERE, DEUXIEME, TROISIEME, QUATRIEME);
        assertThat(new Anomalie("C1", Code.CONFLIT, "AD1", List.of(), MELEES).preuves())
                .containsExactly(PREMIERE, DEUXIEME, TROISIEME, QUATRIEME);
    }

    @Test
    void lesSouilluresSeTrientParCodePuisLigne() {
        Souillure rejet = new Souillure(Code.LIGNE_REJETEE, QUATRIEME);
        Souillure conflit = new Souillure(Code.CONFLIT, PREMIERE);
        Souillure autreConflit = new Souillure(Code.CONFLIT, DEUXIEME);

        assertThat(List.of(autreConflit, conflit, rejet).stream().sorted())
                .containsExactly(rejet, conflit, autreConflit);
    }

    /** Principle P1: only a rejected or a contradicted row taints. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LIGNE_REJETEE", "CONFLIT"})
    void aucunAutreCodeNeSouille(Code code) {
        assertThatThrownBy(() -> new Souillure(code, PREMIERE)).isInstanceOf(IllegalArgumentException.class);
    }
}
