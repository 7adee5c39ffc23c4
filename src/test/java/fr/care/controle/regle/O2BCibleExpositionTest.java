package fr.care.controle.regle;

import static fr.care.controle.regle.Series.REJET;
import static fr.care.controle.regle.UnDossier.ght;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O2.B: reached from 90 % of the activité combinée, partly from 66 %; without critical findings on the last audits. */
class O2BCibleExpositionTest {
    private static final String ATTEINT = "ATTEINT 0 -";
    private static final String F = "AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME";
    private static final String R = "RISQUE_RESIDUEL_A_APPRECIER";
    private static final String FR = "DERNIER_AUDIT_NON_CONFORME|" + R;

    @ParameterizedTest(name = "vrai {0}, inconnu {1}, faux {2}")
    @CsvSource({
        "100,    0,     0,      " + ATTEINT + ",                        100.00",
        "90.01,  0,     9.99,   " + ATTEINT + ",                        90.01",
        "90,     0,     10,     " + ATTEINT + ",                        90.00",
        "89.99,  0,     10.01,  PARTIEL 15 OUI " + F + ",               89.99",
        "89.999, 0,     10.001, PARTIEL 15 OUI " + F + ",               89.99",
        "66.01,  0,     33.99,  PARTIEL 15 OUI " + F + ",               66.01",
        "66,     0,     34,     PARTIEL 15 OUI " + F + ",               66.00",
        "65.99,  0,     34.01,  NON_ATTEINT 100 OUI " + F + ",          65.99",
        "0,      0,     100,    NON_ATTEINT 100 OUI " + F + ",          0.00",
        "90,     10,    0,      " + ATTEINT + ",                        90.00",
        "89.99,  10.01, 0,      A_INSTRUIRE 0..15 OUI " + R + ",        89.99",
        "66,     24,    10,     A_INSTRUIRE 0..15 OUI " + FR + ",       66.00",
        "66,     23.99, 10.01,  PARTIEL 15 OUI " + F + "|" + R + ",     66.00",
        "65.99,  24.01, 10,     A_INSTRUIRE 0..100 OUI " + FR + ",      65.99",
        "65.99,  24,    10.01,  A_INSTRUIRE 15..100 OUI " + F + "|" + R + ", 65.99",
        "0,      66,    34,     A_INSTRUIRE 15..100 OUI " + F + "|" + R + ", 0.00",
        "0,      65.99, 34.01,  NON_ATTEINT 100 OUI " + F + "|" + R + ", 0.00",
        "0,      100,   0,      A_INSTRUIRE 0..100 OUI " + R + ",       0.00",
    })
    @DisplayName("the level of what is true, and of what may be")
    void niveaux(String vrai, String inconnu, String faux, String attendu, String part) {
        ResultatObjectif resultat = pese(vrai, inconnu, faux).juger(Objectif.O2_B);
        assertThat(Vu.bilan(resultat)).isEqualTo(attendu);
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo("ac=" + part);
        assertThat(Vu.mesure(resultat.seuil())).isEqualTo("ac=90");
    }

    @Test
    @DisplayName("the share told is the one that may be reached at best, against 90 %")
    void phrase() {
        assertThat(Vu.phrases(pese("50", "25.5", "24.5").juger(Objectif.O2_B)))
                .containsExactly(
                        "75.50 % au plus de l'activité combinée est à la cible, il en faut 90 % []",
                        "PE3 : le dernier audit (PE3-2, 2026-10-22) n'est pas à la cible [PE3:2 constat C:1]",
                        "PE2 : toutes les vulnérabilités critiques de l'audit PE2-2 sont justifiées par un risque résiduel"
                                + " faible, à apprécier [constat R:1]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-60 D-10,            ''",
        // Neither SILENE nor a platform that does not conform is looked at.
        "D-60 D-10 D-5=SC,     ''",
        "D-60 D-10 D-5=NC,     ''",
        "D-60 D-10 D-5=NJ,     ''",
        "D-60=S D-10,          AUDIT_PRECEDENT_ABSENT",
        "D-60=N D-10,          AUDIT_PRECEDENT_ABSENT",
        "D-60=S D-10=S,        SERIE_SANS_AUDIT",
        "D-69 D-40=C D-20=S D-10, ''",
    })
    @DisplayName("conforming industrial audits only")
    void industriels(String audits, String codes) {
        ResultatObjectif resultat = prive().exposition("PE1", "TOUT", audits).juger(Objectif.O2_B);
        assertThat(Vu.bilan(resultat))
                .isEqualTo(codes.isEmpty() ? ATTEINT : "NON_ATTEINT 100 OUI AC_INSUFFISANTE|" + codes);
    }

    @Test
    @DisplayName("a unit that is not covered is not at the target, whatever the perimeters of its EG show")
    void nonCouverte() {
        UnDossier dossier = ght().exposition("PE1", "EG11", "D-60 D-10");
        ResultatObjectif resultat = dossier.juger(Objectif.O2_B);
        assertThat(Vu.bilan(resultat)).isEqualTo("NON_ATTEINT 100 OUI AC_INSUFFISANTE|PERIMETRE_NON_COUVERT");
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo("ac=50.00");
        assertThat(Vu.motifs(resultat)).isEqualTo("AC_INSUFFISANTE() PERIMETRE_NON_COUVERT(EJ1)");
        UnDossier souillee = ght().exposition("PE1", "EG11", "D-60 D-10", REJET);
        assertThat(Vu.bilan(souillee.juger(Objectif.O2_B)))
                .isEqualTo("NON_ATTEINT 100 OUI AC_INSUFFISANTE|LIGNE_REJETEE|PERIMETRE_NON_COUVERT");
    }

    @Test
    @DisplayName("a unit is at the target when each perimeter that touches it is")
    void chaquePerimetre() {
        UnDossier dossier = ght().exposition("PE4", "EG21", "D-60 D-10=C");
        ResultatObjectif resultat = dossier.juger(Objectif.O2_B);
        assertThat(Vu.bilan(resultat)).isEqualTo("PARTIEL 15 OUI " + F);
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo("ac=70.00");
        UnDossier tout = ght().exposition("PE4", "TOUT", "D-60 D-10=C");
        assertThat(Vu.mesure(tout.juger(Objectif.O2_B).mesure())).isEqualTo("ac=0.00");
    }

    @Test
    @DisplayName("a perimeter attached to nothing of the candidate is not an element of the objective")
    void perimetreEtranger() {
        UnDossier dossier = ght().exposition("PE4", "EJ9", "D-10=C", REJET);
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_B))).isEqualTo(ATTEINT);
    }

    @Test
    @DisplayName("nothing is asked of the support of a GHT")
    void support() {
        UnDossier dossier = ght().avecEg("EG11 EJ1 10 support", "EG21 EJ2 90").exposition("PE1", "EJ1", "D-60 D-10=C");
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_B))).isEqualTo(ATTEINT);
    }

    @Test
    @DisplayName("nothing to weigh: a person is asked, and nothing else is looked at")
    void poidsNul() {
        UnDossier nul = prive().avecEg("EG1 EJ1 0", "EG2 EJ1 0.0").exposition("PE1", "EG1", "D-10=C");
        assertThat(Vu.bilan(nul.juger(Objectif.O2_B))).isEqualTo("A_INSTRUIRE 0..100 OUI AC_ABSENTE");
        assertThat(Vu.mesure(nul.juger(Objectif.O2_B).mesure())).isEmpty();
        assertThat(Vu.bilan(prive().avecEg().juger(Objectif.O2_B))).isEqualTo("A_INSTRUIRE 0..100 OUI AC_ABSENTE");
    }

    /** One EG per weight that is not zero: at the target, with a justified residual risk, with a critical finding. */
    private static UnDossier pese(String vrai, String inconnu, String faux) {
        List<String> lignes = new ArrayList<>(List.of("EG1 EJ1 " + vrai, "EG2 EJ1 " + inconnu, "EG3 EJ1 " + faux));
        lignes.removeIf(ligne -> ligne.endsWith(" 0"));
        return prive().avecEg(lignes.toArray(String[]::new))
                .exposition("PE1", "EG1", "D-60 D-10")
                .exposition("PE2", "EG2", "D-60 D-10=R")
                .exposition("PE3", "EG3", "D-60 D-10=C");
    }
}
