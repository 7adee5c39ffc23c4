package fr.care.controle.regle;

import static fr.care.controle.regle.Series.date;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readings of one series of audits: L2 and L7 on its frequency, L3 and L9 on its last audits. */
class LecturesSeriesTest {
    private static final String ATTEINT = "ATTEINT 0 -";
    private static final String MOYENNE = "NON_ATTEINT 10 OUI ECART_MOYEN_DEPASSE";
    private static final String REFUS = "NON_ATTEINT 100 OUI AC_INSUFFISANTE|";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "P+0 P+60 P+120 P+180 P+239, " + ATTEINT + ", " + ATTEINT,
        "P+0 P+60 P+120 P+180 P+240, " + ATTEINT + ", " + MOYENNE,
        "P+0 P+60 P+120 P+180 P+241, " + MOYENNE + ", " + MOYENNE,
        "P+100 P+159, " + ATTEINT + ", " + ATTEINT,
        "P+100 P+160, " + ATTEINT + ", " + MOYENNE,
        "P+100 P+161, " + MOYENNE + ", " + MOYENNE,
    })
    @DisplayName("L2: the mean is less than 60 days")
    void l2(String audits, String defaut, String lecture) {
        assertThat(frequence(audits, "D+0")).isEqualTo(defaut);
        assertThat(frequence(audits, "D+0", Lecture.L2)).isEqualTo(lecture);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "P+30 P+80 P+140 P+200, P+239, " + ATTEINT + ", " + ATTEINT,
        "P+30 P+80 P+140 P+200, P+240, " + ATTEINT + ", " + ATTEINT,
        "P+30 P+80 P+140 P+200, P+241, " + ATTEINT + ", " + MOYENNE,
        // Too far apart, but enough of them for the phase.
        "P+0 P+70 P+140, P+179, " + MOYENNE + ", " + ATTEINT,
        "P+0 P+70 P+140, P+180, " + MOYENNE + ", " + ATTEINT,
        "P+0 P+70 P+140, P+181, " + MOYENNE + ", " + MOYENNE,
        // An audit of before P is not one of the phase.
        "P-1 P+0 P+70 P+140, P+181, " + MOYENNE + ", " + MOYENNE,
    })
    @DisplayName("L7: the mean is over the phase, from P to D")
    void l7(String audits, String nuit, String defaut, String lecture) {
        assertThat(frequence(audits, nuit)).isEqualTo(defaut);
        assertThat(frequence(audits, nuit, Lecture.L7)).isEqualTo(lecture);
    }

    @Test
    @DisplayName("L7: the mean that is told is over the phase; the other tests stay")
    void l7Phrase() {
        UnDossier dossier = prive().ads("AD1", "EJ1", "P+30 P+131 P+140 P+200");
        assertThat(Vu.phrases(dossier.evaluer(date("P+243"), Lecture.L7).resultat(Objectif.O1_A)))
                .containsExactly(
                        "AD1 : 101 jours entre les audits du 2026-03-31 et du 2026-07-10, la limite étant de 100 jours"
                                + " [AD1:1 AD1:2]",
                        "AD1 : un audit tous les 60.75 jours en moyenne, la limite étant de 60 jours"
                                + " [AD1:1 AD1:2 AD1:3 AD1:4]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-69=2 D-40=1 D-10=2, " + ATTEINT + ", " + ATTEINT,
        "D-70=2 D-40=1 D-10=2, " + REFUS + "ANTEPENULTIEME_TROP_ANCIEN, " + ATTEINT,
        "D-71=2 D-40=1 D-10=2, " + REFUS + "ANTEPENULTIEME_TROP_ANCIEN, " + REFUS + "ANTEPENULTIEME_TROP_ANCIEN",
        "D-70=1 D-40=1 D-10=2, " + REFUS + "AUDITS_PRECEDENTS_NON_CONFORMES, " + REFUS
                + "AUDITS_PRECEDENTS_NON_CONFORMES",
    })
    @DisplayName("L3: the antepenultimate may be 60 days before the last")
    void l3(String audits, String defaut, String lecture) {
        assertThat(cible(audits)).isEqualTo(defaut);
        assertThat(cible(audits, Lecture.L3)).isEqualTo(lecture);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-54=2 D-10=2, " + ATTEINT + ", " + REFUS + "AUDITS_TROP_RAPPROCHES",
        "D-55=2 D-10=2, " + ATTEINT + ", " + ATTEINT,
        "D-56=2 D-10=2, " + ATTEINT + ", " + ATTEINT,
        // The one before the last is at the target, so it is the one retained.
        "D-60=2 D-20=2 D-10=2, " + ATTEINT + ", " + REFUS + "AUDITS_TROP_RAPPROCHES",
        "D-54=2 D-20=1 D-10=2, " + ATTEINT + ", " + REFUS + "AUDITS_TROP_RAPPROCHES",
        "D-55=2 D-20=1 D-10=2, " + ATTEINT + ", " + ATTEINT,
        "D-69=2 D-11=1 D-10=2, " + ATTEINT + ", " + ATTEINT,
        "D-70=2 D-11=1 D-10=2, " + REFUS + "ANTEPENULTIEME_TROP_ANCIEN, " + REFUS + "ANTEPENULTIEME_TROP_ANCIEN",
        "D-54=1 D-20=1 D-10=2, " + REFUS + "AUDITS_PRECEDENTS_NON_CONFORMES, " + REFUS
                + "AUDITS_PRECEDENTS_NON_CONFORMES",
        "D-10=2, " + REFUS + "AUDIT_PRECEDENT_ABSENT, " + REFUS + "AUDIT_PRECEDENT_ABSENT",
    })
    @DisplayName("L9: 45 days at least between the two audits retained")
    void l9(String audits, String defaut, String lecture) {
        assertThat(cible(audits)).isEqualTo(defaut);
        assertThat(cible(audits, Lecture.L9)).isEqualTo(lecture);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // J: what the audit before the last shows is unknown.
        "D-54=J D-10,       " + REFUS + "AUDITS_TROP_RAPPROCHES",
        "D-55=J D-10,       A_INSTRUIRE 0..100 OUI LIGNE_REJETEE",
        "D-54 D-50=J D-10,  " + REFUS + "AUDITS_TROP_RAPPROCHES",
        "D-55 D-20=J D-10,  " + ATTEINT,
        "D-55=R D-50=C D-10, A_INSTRUIRE 0..100 OUI RISQUE_RESIDUEL_A_APPRECIER",
        "D-54=R D-50=C D-10, " + REFUS + "AUDITS_TROP_RAPPROCHES",
    })
    @DisplayName("L9, when what an audit shows is unknown: too close, it cannot count anyway")
    void l9Inconnu(String audits, String attendu) {
        UnDossier dossier = prive().exposition("PE1", "TOUT", audits);
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_B, Lecture.L9))).isEqualTo(attendu);
    }

    @Test
    @DisplayName("L9: what is said")
    void l9Phrase() {
        UnDossier dossier = prive().ads("AD1", "EJ1", "D-54=2 D-20=1 D-10=2");
        assertThat(Vu.phrases(dossier.juger(Objectif.O1_B, Lecture.L9)))
                .contains("AD1 : 44 jours entre les deux derniers audits retenus, il en faut au moins 45 [AD1:1]");
        UnDossier avantDernier = prive().ads("AD1", "EJ1", "D-60=2 D-20=2 D-10=2");
        assertThat(Vu.phrases(avantDernier.juger(Objectif.O1_B, Lecture.L9)))
                .contains("AD1 : 10 jours entre les deux derniers audits retenus, il en faut au moins 45 [AD1:2]");
    }

    private static String frequence(String audits, String nuit, Lecture... lectures) {
        UnDossier dossier = prive().ads("AD1", "EJ1", audits);
        return Vu.bilan(dossier.evaluer(date(nuit), lectures).resultat(Objectif.O1_A));
    }

    private static String cible(String audits, Lecture... lectures) {
        return Vu.bilan(prive().ads("AD1", "EJ1", audits).juger(Objectif.O1_B, lectures));
    }
}
