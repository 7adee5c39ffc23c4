package fr.care.controle.regle;

import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The target when what an audit shows is unknown: C is critical, R and J are unknown (residual risk, rejected finding). */
class CibleTroisValeursTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-60 D-10=R,   A_INSTRUIRE 0..100 OUI RISQUE_RESIDUEL_A_APPRECIER",
        "D-60 D-10=J,   A_INSTRUIRE 0..100 OUI LIGNE_REJETEE",
        "D-60 D-10=C,   NON_ATTEINT 100 OUI AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME",
        // Another term is false: nobody is asked.
        "D-90 D-61=R,   NON_ATTEINT 100 OUI AC_INSUFFISANTE|DERNIER_AUDIT_ANCIEN|RISQUE_RESIDUEL_A_APPRECIER",
        "D-10=R,        NON_ATTEINT 100 OUI AC_INSUFFISANTE|AUDIT_PRECEDENT_ABSENT|RISQUE_RESIDUEL_A_APPRECIER",
        "D-60=C D-10=J, NON_ATTEINT 100 OUI AC_INSUFFISANTE|AUDITS_PRECEDENTS_NON_CONFORMES|LIGNE_REJETEE",
        "D-60=J D-10=C, NON_ATTEINT 100 OUI AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME|LIGNE_REJETEE",
    })
    @DisplayName("the last audit unknown")
    void dernier(String audits, String attendu) {
        assertThat(Vu.bilan(juger(audits))).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // A proven antepenultimate does without it, when it is recent enough.
        "D-69 D-40=R D-10,   ATTEINT 0 -",
        "D-70 D-40=R D-10,   A_INSTRUIRE 0..100 OUI RISQUE_RESIDUEL_A_APPRECIER",
        "D-69=C D-40=R D-10, A_INSTRUIRE 0..100 OUI RISQUE_RESIDUEL_A_APPRECIER",
        "D-40=R D-10,        A_INSTRUIRE 0..100 OUI RISQUE_RESIDUEL_A_APPRECIER",
        "D-69=J D-40=R D-10, A_INSTRUIRE 0..100 OUI LIGNE_REJETEE|RISQUE_RESIDUEL_A_APPRECIER",
    })
    @DisplayName("the one before the last unknown: faux ∨ inconnu is unknown, vrai ∨ inconnu is true")
    void avantDernier(String audits, String attendu) {
        assertThat(Vu.bilan(juger(audits))).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-69=R D-40=C D-10, A_INSTRUIRE 0..100 OUI RISQUE_RESIDUEL_A_APPRECIER",
        // Unknown but too old: it cannot count anyway.
        "D-70=R D-40=C D-10, NON_ATTEINT 100 OUI AC_INSUFFISANTE|ANTEPENULTIEME_TROP_ANCIEN",
        // Not needed.
        "D-69=R D-40 D-10,   ATTEINT 0 -",
        "D-69=C D-40 D-10,   ATTEINT 0 -",
    })
    @DisplayName("the antepenultimate unknown")
    void antepenultieme(String audits, String attendu) {
        assertThat(Vu.bilan(juger(audits))).isEqualTo(attendu);
    }

    @Test
    @DisplayName("the evidence of every audit looked at is shown")
    void preuves() {
        assertThat(Vu.preuves(juger("D-69=J D-40=R D-10").preuves())).isEqualTo("PE1:1 PE1:2 PE1:3 constat R:1");
        assertThat(Vu.preuves(juger("D-69 D-40=J D-10").preuves())).isEqualTo("PE1:1 PE1:2 PE1:3");
    }

    private static ResultatObjectif juger(String audits) {
        return prive().exposition("PE1", "TOUT", audits).juger(Objectif.O2_B);
    }
}
