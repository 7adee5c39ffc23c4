package fr.care.controle.regle;

import static fr.care.controle.regle.Series.date;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frequency of one series, seen through O1.A; the phase starts on P = 2026-03-01, 2026-07-07 is P + 128. */
class FrequenceTest {
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "'',            D+0,   NON_ATTEINT 10 NON SERIE_SANS_AUDIT",
        "P+120,         P+200, NON_ATTEINT 10 OUI AUDIT_UNIQUE",
        "P+120 P+180,   P+200, ATTEINT 0 -",
        "P+120 P+120,   P+200, ATTEINT 0 -",
        "P+130,         D+0,   NON_ATTEINT 10 NON AUDIT_UNIQUE|ECART_EN_COURS_DEPASSE|PREMIER_AUDIT_TARDIF",
    })
    @DisplayName("one audit shows no interval")
    void nombre(String audits, String nuit, String attendu) {
        assertThat(bilan(audits, nuit)).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "first audit on {0}")
    @CsvSource({
        "2026-07-06 P+180 P+240, ATTEINT 0 -",
        "2026-07-07 P+180 P+240, ATTEINT 0 -",
        "2026-07-08 P+180 P+240, NON_ATTEINT 10 NON PREMIER_AUDIT_TARDIF",
    })
    @DisplayName("the first audit is due on 2026-07-07 at the latest")
    void premierAudit(String audits, String attendu) {
        assertThat(bilan(audits, "D+0")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "P+100 P+120 P+141 P+240, ATTEINT 0 -",
        "P+100 P+120 P+140 P+240, ATTEINT 0 -",
        "P+100 P+120 P+139 P+240, NON_ATTEINT 10 NON ECART_MAX_DEPASSE",
        // The longest gap is the first one, then the one in the middle.
        "P+10 P+111 P+120 P+140 P+160, NON_ATTEINT 10 NON ECART_MAX_DEPASSE",
        "P+10 P+20 P+121 P+140 P+160, NON_ATTEINT 10 NON ECART_MAX_DEPASSE",
    })
    @DisplayName("two audits in a row are 100 days apart at most")
    void ecartMaximal(String audits, String attendu) {
        assertThat(bilan(audits, "D+0")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "P+0 P+60 P+120 P+180 P+239, ATTEINT 0 -",
        "P+0 P+60 P+120 P+180 P+240, ATTEINT 0 -",
        "P+0 P+60 P+120 P+180 P+241, NON_ATTEINT 10 OUI ECART_MOYEN_DEPASSE",
        "P+60 P+120 P+120 P+220,     ATTEINT 0 -",
        "P+0 P+101 P+202,            NON_ATTEINT 10 NON ECART_MAX_DEPASSE|ECART_MOYEN_DEPASSE",
    })
    @DisplayName("the mean interval is 60 days at most, and one more audit can mend it")
    void ecartMoyen(String audits, String attendu) {
        assertThat(bilan(audits, "D+0")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "P+90 P+146, ATTEINT 0 -",
        "P+90 P+145, ATTEINT 0 -",
        "P+90 P+144, NON_ATTEINT 10 NON ECART_EN_COURS_DEPASSE",
    })
    @DisplayName("before the submission, the last audit is 100 days old at most")
    void ecartEnCours(String audits, String attendu) {
        assertThat(bilan(audits, "D+0")).isEqualTo(attendu);
    }

    @Test
    @DisplayName("once the file is submitted, the days since the last audit do not count")
    void ecartEnCoursDepose() {
        UnDossier depose = prive().ads("AD1", "EJ1", "P+30 P+60").depot(UnDossier.D);
        assertThat(Vu.bilan(depose.juger(Objectif.O1_A))).isEqualTo("ATTEINT 0 -");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "P-1 P+59,       P+100, NON_ATTEINT 10 OUI AUDIT_UNIQUE",
        "P+0 P+59,       P+100, ATTEINT 0 -",
        "P+1 P+59,       P+100, ATTEINT 0 -",
        "P-200 P+10 P+60, P+100, ATTEINT 0 -",
        "P-1,            P+100, NON_ATTEINT 10 OUI SERIE_SANS_AUDIT",
        "P+41 P+99,      P+100, ATTEINT 0 -",
        "P+41 P+100,     P+100, ATTEINT 0 -",
        "P+41 P+101,     P+100, NON_ATTEINT 10 OUI AUDIT_UNIQUE",
        "P+20 P+70 P+300, P+100, ATTEINT 0 -",
    })
    @DisplayName("only the audits from P to D count, both days included")
    void fenetre(String audits, String nuit, String attendu) {
        assertThat(bilan(audits, nuit)).isEqualTo(attendu);
    }

    @Test
    @DisplayName("every failing test says its code, its numbers and its rows")
    void tousLesEchecs() {
        ResultatObjectif resultat = resultat("P+130 P+240", "P+341");
        assertThat(Vu.bilan(resultat))
                .isEqualTo("NON_ATTEINT 10 NON ECART_EN_COURS_DEPASSE|ECART_MAX_DEPASSE|ECART_MOYEN_DEPASSE|"
                        + "PREMIER_AUDIT_TARDIF");
        assertThat(Vu.phrases(resultat))
                .containsExactly(
                        "AD1 : 101 jours écoulés depuis l'audit du 2026-10-27, la limite étant de 100 jours [AD1:2]",
                        "AD1 : 110 jours entre les audits du 2026-07-09 et du 2026-10-27, la limite étant de 100 jours"
                                + " [AD1:1 AD1:2]",
                        "AD1 : un audit tous les 110.00 jours en moyenne, la limite étant de 60 jours [AD1:1 AD1:2]",
                        "AD1 : premier audit le 2026-07-09, après la date butoir du 2026-07-07 [AD1:1]");
        assertThat(Vu.preuves(resultat.preuves())).isEqualTo("AD1:1 AD1:2");
    }

    @Test
    @DisplayName("the gap told is the longest, the first of them when equal, and the mean is rounded down")
    void ecartRaconte() {
        // Gaps of 102, 103, 103 and 1 days: 309 over 4, that is 77.25.
        assertThat(Vu.phrases(resultat("P+0 P+102 P+205 P+308 P+309", "P+320")))
                .containsExactly(
                        "AD1 : 103 jours entre les audits du 2026-06-11 et du 2026-09-22, la limite étant de 100 jours"
                                + " [AD1:2 AD1:3]",
                        "AD1 : un audit tous les 77.25 jours en moyenne, la limite étant de 60 jours"
                                + " [AD1:1 AD1:2 AD1:3 AD1:4 AD1:5]");
    }

    @Test
    @DisplayName("a series without an interval says so")
    void phrasesSansIntervalle() {
        assertThat(Vu.phrases(resultat("", "D+0"))).containsExactly("AD1 : aucun audit retenu à cette date []");
        assertThat(Vu.phrases(resultat("P+120", "P+200")))
                .containsExactly("AD1 : un seul audit (2026-06-29), aucun intervalle ne peut être constaté [AD1:1]");
    }

    @Test
    @DisplayName("a frequency that holds rests on the audits of the phase")
    void preuves() {
        assertThat(Vu.preuves(resultat("P-30 P+10 P+60", "P+100").preuves())).isEqualTo("AD1:2 AD1:3");
    }

    private static String bilan(String audits, String nuit) {
        return Vu.bilan(resultat(audits, nuit));
    }

    private static ResultatObjectif resultat(String audits, String nuit) {
        return prive().ads("AD1", "EJ1", audits).evaluer(date(nuit)).resultat(Objectif.O1_A);
    }
}
