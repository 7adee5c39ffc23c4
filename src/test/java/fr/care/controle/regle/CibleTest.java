package fr.care.controle.regle;

import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last audits of one AD that serves the whole candidate: all of its activité combinée is at the target, or none. */
class CibleTest {
    private static final String ATTEINT = "ATTEINT 0 -";
    private static final String NON_ATTEINT = "NON_ATTEINT 100 OUI AC_INSUFFISANTE|";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-90 D-59, ''",
        "D-90 D-60, ''",
        "D-90 D-61, DERNIER_AUDIT_ANCIEN",
        "D-90 D-0,  ''",
        // An audit of the morrow does not exist yet.
        "D-90 D-61 D+1, DERNIER_AUDIT_ANCIEN",
    })
    @DisplayName("the last audit is 60 days old at most")
    void dernierRecent(String audits, String codes) {
        verifier(audits, codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-60=2 D-10=1, DERNIER_AUDIT_NON_CONFORME",
        "D-60=2 D-10=2, ''",
        "D-60=2 D-10=3, ''",
        "D-60=5 D-10=5, ''",
        "D-60=2 D-10=2 D-0=1, DERNIER_AUDIT_NON_CONFORME",
        "D-60=2 D-10=2 D+1=1, ''",
    })
    @DisplayName("the score of the last audit is 2 at least")
    void dernierConforme(String audits, String codes) {
        verifier(audits, codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'',             SERIE_SANS_AUDIT",
        "D-10=2,         AUDIT_PRECEDENT_ABSENT",
        "D-300=2 D-10=2, ''",
        "D-10=2 D-10=2,  ''",
        "D-60=1 D-10=2,  AUDITS_PRECEDENTS_NON_CONFORMES",
        "D-65=1 D-60=1 D-10=2, AUDITS_PRECEDENTS_NON_CONFORMES",
        // The fourth from the end is never looked at.
        "D-40=2 D-30=1 D-20=1 D-10=2, AUDITS_PRECEDENTS_NON_CONFORMES",
        "D-40=1 D-30=1 D-20=2 D-10=2, ''",
    })
    @DisplayName("two audits at least, the one before the last at the target, or the one before that")
    void precedents(String audits, String codes) {
        verifier(audits, codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-69=2 D-40=1 D-10=2, ''",
        "D-70=2 D-40=1 D-10=2, ANTEPENULTIEME_TROP_ANCIEN",
        "D-71=2 D-40=1 D-10=2, ANTEPENULTIEME_TROP_ANCIEN",
        // Too old and not at the target: only the second is told.
        "D-71=1 D-40=1 D-10=2, AUDITS_PRECEDENTS_NON_CONFORMES",
        // Not needed when the one before the last is at the target.
        "D-71=1 D-40=2 D-10=2, ''",
        // Counted from the last audit, not from D.
        "D-119=2 D-90=1 D-60=2, ''",
        "D-59=2 D-30=1 D-0=2, ''",
        "D-60=2 D-30=1 D-0=2, ANTEPENULTIEME_TROP_ANCIEN",
    })
    @DisplayName("the antepenultimate counts when it is less than 60 days before the last")
    void antepenultieme(String audits, String codes) {
        verifier(audits, codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-61=1, AUDIT_PRECEDENT_ABSENT|DERNIER_AUDIT_ANCIEN|DERNIER_AUDIT_NON_CONFORME",
        "D-130=2 D-80=1 D-61=1, ANTEPENULTIEME_TROP_ANCIEN|DERNIER_AUDIT_ANCIEN|DERNIER_AUDIT_NON_CONFORME",
        "D-80=1 D-61=2, AUDITS_PRECEDENTS_NON_CONFORMES|DERNIER_AUDIT_ANCIEN",
        "D-80=2 D-61=1, DERNIER_AUDIT_ANCIEN|DERNIER_AUDIT_NON_CONFORME",
    })
    @DisplayName("every failing term says its code")
    void plusieursTermes(String audits, String codes) {
        verifier(audits, codes);
    }

    @Test
    @DisplayName("audits of before P count: the target is not bounded by the phase")
    void avantLaPhase() {
        UnDossier dossier = prive().ads("AD1", "EJ1", "P-20=2 P+10=2");
        assertThat(Vu.bilan(dossier.evaluer(UnDossier.P.plusDays(20)).resultat(Objectif.O1_B)))
                .isEqualTo(ATTEINT);
    }

    @Test
    @DisplayName("what each term says, and on which rows")
    void phrases() {
        assertThat(Vu.phrases(juger("D-140=2 D-80=1 D-61=1")))
                .containsExactly(
                        "0.00 % au plus de l'activité combinée est à la cible, il en faut 66 % []",
                        "AD1 : l'avant-dernier audit n'est pas à la cible et l'antépénultième précède le dernier de 79 jours"
                                + " (il faut moins de 60 jours) [AD1:1]",
                        "AD1 : le dernier audit date du 2026-09-01, soit 61 jours avant la date de référence (limite : 60"
                                + " jours) [AD1:3]",
                        "AD1 : le dernier audit (AD1-3, 2026-09-01) n'est pas à la cible [AD1:3]");
        assertThat(Vu.phrases(juger("D-40=1 D-10=2")).get(1))
                .isEqualTo("AD1 : ni l'avant-dernier audit ni l'antépénultième ne sont à la cible []");
        assertThat(Vu.phrases(juger("D-10=2")).get(1)).isEqualTo("AD1 : un seul audit, il en faut deux à la cible []");
        assertThat(Vu.phrases(juger(""))).contains("AD1 : aucun audit retenu à cette date []");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-69=2 D-40=1 D-10=2, AD1:1 AD1:2 AD1:3",
        "D-69=2 D-40=2 D-10=2, AD1:2 AD1:3",
        "D-90=2 D-80=2 D-61=2, AD1:2 AD1:3",
        "D-70=2 D-40=1 D-10=2, AD1:1 AD1:2 AD1:3",
        "D-40=1 D-10=2,        AD1:1 AD1:2",
    })
    @DisplayName("the verdict rests on the audits that were looked at")
    void preuves(String audits, String preuves) {
        assertThat(Vu.preuves(juger(audits).preuves())).isEqualTo(preuves);
    }

    private static void verifier(String audits, String codes) {
        assertThat(Vu.bilan(juger(audits))).isEqualTo(codes.isEmpty() ? ATTEINT : NON_ATTEINT + codes);
    }

    private static ResultatObjectif juger(String audits) {
        return prive().ads("AD1", "EJ1", audits).juger(Objectif.O1_B);
    }
}
