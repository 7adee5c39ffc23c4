package fr.care.controle.regle;

import static fr.care.controle.regle.UnDossier.ght;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Objectif;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ARS decided of units without AD, for O1.A and O1.B together. */
class UniteSansAdTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "EJ2, ATTEINT 0 -, ATTEINT 0 -",
        // A decision on another unit, or on an EG of a unit that is an EJ, says nothing.
        "EJ3,  A_INSTRUIRE 0..10 OUI UNITE_SANS_AD, A_INSTRUIRE 0..100 OUI UNITE_SANS_AD",
        "EG21, A_INSTRUIRE 0..10 OUI UNITE_SANS_AD, A_INSTRUIRE 0..100 OUI UNITE_SANS_AD",
    })
    @DisplayName("accepted: at the target, and no frequency is asked")
    void acceptee(String finess, String o1a, String o1b) {
        UnDossier dossier =
                ght().avecEg("EG11 EJ1 50 support", "EG21 EJ2 50").sansAd("AD2").decision(finess, true);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A))).isEqualTo(o1a);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B))).isEqualTo(o1b);
    }

    @Test
    @DisplayName("refused: it fails both")
    void refusee() {
        UnDossier dossier =
                ght().avecEg("EG11 EJ1 50 support", "EG21 EJ2 50").sansAd("AD2").decision("EJ2", false);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A))).isEqualTo("NON_ATTEINT 10 OUI UNITE_SANS_AD");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B)))
                .isEqualTo("NON_ATTEINT 100 OUI AC_INSUFFISANTE|UNITE_SANS_AD");
    }

    @ParameterizedTest(name = "EG1 {0}, EJ1 {1}")
    @CsvSource({"true, false, 50.00", "false, true, 50.00"})
    @DisplayName("the decision on the unit itself wins over the one on its EJ, in whatever order")
    void lUniteDAbord(boolean uniteAcceptee, boolean ejAcceptee, String part) {
        UnDossier sans = prive().sansAd("AD1");
        for (UnDossier dossier : new UnDossier[] {
            sans.decision("EG1", uniteAcceptee).decision("EJ1", ejAcceptee),
            sans.decision("EJ1", ejAcceptee).decision("EG1", uniteAcceptee)
        }) {
            assertThat(Vu.mesure(dossier.juger(Objectif.O1_B).mesure())).isEqualTo("ac=" + part);
            assertThat(Vu.motifs(dossier.juger(Objectif.O1_A)))
                    .isEqualTo(uniteAcceptee ? "UNITE_SANS_AD(EG2)" : "UNITE_SANS_AD(EG1)");
        }
    }

    @Test
    @DisplayName("a decision on the EJ bears on each of its EG without AD")
    void decisionSurLEj() {
        UnDossier dossier = prive().sansAd("AD1").decision("EJ1", true);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A))).isEqualTo("ATTEINT 0 -");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B))).isEqualTo("ATTEINT 0 -");
        assertThat(Vu.preuves(dossier.juger(Objectif.O1_B).preuves())).isEqualTo("decisions:1");
    }

    @Test
    @DisplayName("a decision says nothing of a unit that has an AD")
    void avecAd() {
        UnDossier dossier = prive().decision("EJ1", false);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A))).isEqualTo("ATTEINT 0 -");
        UnDossier mauvais = prive().ads("AD1", "EJ1", "D-10=1").decision("EJ1", true);
        assertThat(Vu.codes(mauvais.juger(Objectif.O1_B)))
                .isEqualTo("AC_INSUFFISANTE|AUDIT_PRECEDENT_ABSENT|DERNIER_AUDIT_NON_CONFORME");
    }
}
