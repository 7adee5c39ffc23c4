package fr.care.controle.regle;

import static fr.care.controle.regle.Series.REJET;
import static fr.care.controle.regle.UnDossier.ght;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O1.B: at least 66 % of the activité combinée at the target, the support of a GHT among it. */
class O1BCibleAdsTest {
    private static final String BON = "D-60=2 D-10=2";
    private static final String MAUVAIS = "D-60=2 D-10=1";
    private static final String REFUS = "NON_ATTEINT 100 OUI AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME";

    @ParameterizedTest(name = "vrai {0}, inconnu {1}, faux {2}")
    @CsvSource({
        "66.01, 0,     33.99, 'ATTEINT 0 -',                        66.01",
        "66,    0,     34,    'ATTEINT 0 -',                        66.00",
        "65.99, 0,     34.01, '" + REFUS + "',                      65.99",
        "65.999, 0,    34.001, '" + REFUS + "',                     65.99",
        // Exact, where a division would round: 1.98 over 3, then a hair less.
        "1.98,  0,     1.02,  'ATTEINT 0 -',                        66.00",
        "1.9799999999, 0, 1.0200000001, '" + REFUS + "',            65.99",
        "2,     0,     1,     'ATTEINT 0 -',                        66.66",
        "100,   0,     0,     'ATTEINT 0 -',                        100.00",
        "0,     0,     100,   '" + REFUS + "',                      0.00",
        "66,    34,    0,     'ATTEINT 0 -',                        66.00",
        "65.99, 34.01, 0,     'A_INSTRUIRE 0..100 OUI LIGNE_REJETEE', 65.99",
        "0,     66,    34,    'A_INSTRUIRE 0..100 OUI DERNIER_AUDIT_NON_CONFORME|LIGNE_REJETEE', 0.00",
        "32,    34,    34,    'A_INSTRUIRE 0..100 OUI DERNIER_AUDIT_NON_CONFORME|LIGNE_REJETEE', 32.00",
        "0,     65.99, 34.01, '" + REFUS + "|LIGNE_REJETEE',        0.00",
        "0,     100,   0,     'A_INSTRUIRE 0..100 OUI LIGNE_REJETEE', 0.00",
    })
    @DisplayName("the share of what is true, and of what may be, against 66 %")
    void part(String vrai, String inconnu, String faux, String attendu, String part) {
        ResultatObjectif resultat = pese(vrai, inconnu, faux).juger(Objectif.O1_B);
        assertThat(Vu.bilan(resultat)).isEqualTo(attendu);
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo("ac=" + part);
        assertThat(Vu.mesure(resultat.seuil())).isEqualTo("ac=66");
    }

    @Test
    @DisplayName("the share told is the one that may be reached at best, rounded down")
    void phrase() {
        assertThat(Vu.phrases(pese("20", "45.999", "34.001").juger(Objectif.O1_B)))
                .contains("65.99 % au plus de l'activité combinée est à la cible, il en faut 66 % []");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.00, 0.0"})
    @DisplayName("nothing to weigh: a person is asked, and nothing else is looked at")
    void poidsNul(String un, String deux) {
        UnDossier dossier = prive().avecEg("EG1 EJ1 " + un, "EG2 EJ1 " + deux).ads("AD1", "EJ1", MAUVAIS);
        ResultatObjectif resultat = dossier.juger(Objectif.O1_B);
        assertThat(Vu.bilan(resultat)).isEqualTo("A_INSTRUIRE 0..100 OUI AC_ABSENTE");
        assertThat(Vu.phrases(resultat))
                .containsExactly("C1 : aucune activité combinée éligible dans la base [candidats:1]");
        assertThat(Vu.mesure(resultat.mesure())).isEmpty();
        assertThat(Vu.mesure(resultat.seuil())).isEqualTo("ac=66");
        assertThat(Vu.bilan(prive().avecEg().juger(Objectif.O1_B))).isEqualTo("A_INSTRUIRE 0..100 OUI AC_ABSENTE");
    }

    @Test
    @DisplayName("a unit without weight cannot make the verdict, but its motifs are those of an element")
    void uniteSansPoids() {
        UnDossier dossier = prive().avecEg("EG1 EJ1 65", "EG2 EJ1 35", "EG3 EJ1 0")
                .ads("AD1", "EG1", BON)
                .ads("AD2", "EG2", MAUVAIS)
                .ads("AD3", "EG3", "");
        assertThat(Vu.motifs(dossier.juger(Objectif.O1_B)))
                .isEqualTo("AC_INSUFFISANTE() DERNIER_AUDIT_NON_CONFORME(AD2) SERIE_SANS_AUDIT(AD3)");
    }

    @Test
    @DisplayName("an AD shared by two units is told once")
    void adPartage() {
        UnDossier dossier = prive().ads("AD1", "EG1 EG2", MAUVAIS);
        assertThat(Vu.motifs(dossier.juger(Objectif.O1_B)))
                .isEqualTo("AC_INSUFFISANTE() DERNIER_AUDIT_NON_CONFORME(AD1)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // EJ1, the support, weighs 30; EJ2 70.
        "D-60 D-10,   '', ATTEINT 0 -",
        "D-60 D-10=1, '', NON_ATTEINT 100 OUI DERNIER_AUDIT_NON_CONFORME|SUPPORT_PAS_A_LA_CIBLE",
        "D-60 D-10,   rejet, A_INSTRUIRE 0..100 OUI LIGNE_REJETEE|SUPPORT_PAS_A_LA_CIBLE",
    })
    @DisplayName("the support must itself be at the target, whatever it weighs")
    void support(String audits, String souillure, String attendu) {
        UnDossier dossier = ght().avecEg("EG11 EJ1 30 support", "EG21 EJ2 70");
        UnDossier perturbe =
                souillure.isEmpty() ? dossier.ads("AD1", "EJ1", audits) : dossier.ads("AD1", "EJ1", audits, REJET);
        assertThat(Vu.bilan(perturbe.juger(Objectif.O1_B))).isEqualTo(attendu);
        assertThat(Vu.bilan(perturbe.juger(Objectif.O1_B, Lecture.L8))).isEqualTo("ATTEINT 0 -");
    }

    @Test
    @DisplayName("what is said of the support")
    void phraseSupport() {
        UnDossier dossier = ght().avecEg("EG11 EJ1 10 support", "EG12 EJ1 20", "EG21 EJ2 70")
                .ads("AD1", "EJ1", MAUVAIS);
        assertThat(Vu.phrases(dossier.juger(Objectif.O1_B)))
                .containsExactly(
                        "AD1 : le dernier audit (AD1-2, 2026-10-22) n'est pas à la cible [AD1:2]",
                        "L'établissement support du GHT (EJ1) n'est pas à la cible [base:1 base:2]");
    }

    @Test
    @DisplayName("a GHT whose base names no support: unknown, but a share too small decides")
    void sansSupport() {
        UnDossier dossier = ght().avecEg("EG11 EJ1 66", "EG21 EJ2 34");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B))).isEqualTo("A_INSTRUIRE 0..100 OUI SUPPORT_PAS_A_LA_CIBLE");
        assertThat(Vu.phrases(dossier.juger(Objectif.O1_B)))
                .containsExactly("L'établissement support du GHT n'est pas désigné dans la base []");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B, Lecture.L8))).isEqualTo("ATTEINT 0 -");
        UnDossier insuffisant = dossier.ads("AD1", "EJ1", MAUVAIS);
        assertThat(Vu.bilan(insuffisant.juger(Objectif.O1_B))).isEqualTo(REFUS + "|SUPPORT_PAS_A_LA_CIBLE");
    }

    @Test
    @DisplayName("several EJ flagged: all of them")
    void plusieursSupports() {
        UnDossier dossier = ght().avecEg("EG11 EJ1 80", "EG21 EJ2 10 support", "EG31 EJ3 10 support")
                .ads("AD3", "EJ3", MAUVAIS);
        assertThat(Vu.motifs(dossier.juger(Objectif.O1_B)))
                .isEqualTo("DERNIER_AUDIT_NON_CONFORME(AD3) SUPPORT_PAS_A_LA_CIBLE(EJ3)");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B)))
                .isEqualTo("NON_ATTEINT 100 OUI DERNIER_AUDIT_NON_CONFORME|SUPPORT_PAS_A_LA_CIBLE");
    }

    @Test
    @DisplayName("only a GHT has a support")
    void supportDUnAutre() {
        UnDossier dossier = prive().avecEg("EG1 EJ1 70", "EG2 EJ1 30 support")
                .ads("AD1", "EG1", BON)
                .ads("AD2", "EG2", MAUVAIS);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B))).isEqualTo("ATTEINT 0 -");
    }

    /** One EG per weight that is not zero: at the target, tainted, not at the target. */
    private static UnDossier pese(String vrai, String inconnu, String faux) {
        List<String> lignes = new ArrayList<>(List.of("EG1 EJ1 " + vrai, "EG2 EJ1 " + inconnu, "EG3 EJ1 " + faux));
        lignes.removeIf(ligne -> ligne.endsWith(" 0"));
        return prive().avecEg(lignes.toArray(String[]::new))
                .ads("AD1", "EG1", BON)
                .ads("AD2", "EG2", BON, REJET)
                .ads("AD3", "EG3", MAUVAIS);
    }
}
