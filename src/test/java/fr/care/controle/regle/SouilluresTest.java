package fr.care.controle.regle;

import static fr.care.controle.regle.Series.CONFLIT;
import static fr.care.controle.regle.Series.REJET;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A reject never helps and never hides: a tainted series is unknown, whatever its other rows show. */
class SouilluresTest {
    static List<Souillure> souillures() {
        return List.of(REJET, CONFLIT);
    }

    @ParameterizedTest
    @MethodSource("souillures")
    @DisplayName("the series of an AD")
    void ad(Souillure souillure) {
        String code = souillure.code().name();
        for (String audits : List.of("", "D-10=1", "P+14 P+64 P+114 P+164 P+214")) {
            UnDossier dossier = prive().ads("AD1", "EJ1", audits, souillure);
            assertThat(Vu.bilan(dossier.juger(Objectif.O1_A))).isEqualTo("A_INSTRUIRE 0..10 OUI " + code);
            assertThat(Vu.bilan(dossier.juger(Objectif.O1_B))).isEqualTo("A_INSTRUIRE 0..100 OUI " + code);
            assertThat(Vu.motifs(dossier.juger(Objectif.O1_B))).isEqualTo(code + "(AD1)");
        }
    }

    @ParameterizedTest
    @MethodSource("souillures")
    @DisplayName("the series of a perimeter")
    void perimetre(Souillure souillure) {
        String code = souillure.code().name();
        for (String audits : List.of("", "D-10=C", "D-10=S", "P+14 P+64 P+114 P+164 P+214")) {
            UnDossier dossier = prive().exposition("PE1", "TOUT", audits, souillure);
            assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo("A_INSTRUIRE 0..10 OUI " + code);
            assertThat(Vu.bilan(dossier.juger(Objectif.O2_B))).isEqualTo("A_INSTRUIRE 0..100 OUI " + code);
        }
    }

    @Test
    @DisplayName("both taints are told, with their rows")
    void lesDeux() {
        UnDossier dossier = prive().ads("AD1", "EJ1", "D-10", REJET, CONFLIT);
        assertThat(Vu.phrases(dossier.juger(Objectif.O1_B)))
                .containsExactly(
                        "AD1 : plusieurs lignes de même clé se contredisent [conflit:8]",
                        "AD1 : une ligne n'a pas pu être lue, ce qu'elle aurait prouvé est inconnu [rejet:7]");
        assertThat(Vu.preuves(dossier.juger(Objectif.O1_B).preuves())).isEqualTo("AD1:1 conflit:8 rejet:7");
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        // A unit is at the target when each of its AD is: faux ∧ inconnu is false.
        "D-60 D-10=1, NON_ATTEINT 100 OUI AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME|LIGNE_REJETEE",
        "D-60 D-10=2, A_INSTRUIRE 0..100 OUI LIGNE_REJETEE",
    })
    @DisplayName("a person is asked only when the unknown can change the verdict")
    void siUtile(String audits, String attendu) {
        UnDossier dossier = prive().ads("AD1", "EJ1", audits).ads("AD2", "EJ1", "", REJET);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B))).isEqualTo(attendu);
    }

    @Test
    @DisplayName("one AD whose frequency is broken decides for O1.A, whatever a tainted one hides")
    void frequenceFausse() {
        UnDossier dossier = prive().ads("AD1", "EJ1", "P+10 P+130 P+200").ads("AD2", "EJ1", "", REJET);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A)))
                .isEqualTo("NON_ATTEINT 10 NON ECART_MAX_DEPASSE|ECART_MOYEN_DEPASSE|LIGNE_REJETEE");
    }
}
