package fr.care.controle.regle;

import static fr.care.controle.regle.UnDossier.ght;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The unit of activity (the EJ of a GHT, else the EG), what serves it and what covers it. */
class UniteTest {
    private static final String BON = "P+14 P+64 P+114 P+164 P+214";

    @ParameterizedTest(name = "AD on {0}")
    @CsvSource({
        "EJ1,      UNITE_SANS_AD(EJ2) UNITE_SANS_AD(EJ3), 50.00",
        // An AD of one EG serves the whole EJ.
        "EG12,     UNITE_SANS_AD(EJ2) UNITE_SANS_AD(EJ3), 50.00",
        "EJ1 EG21, UNITE_SANS_AD(EJ3), 80.00",
        "EJ9,      UNITE_SANS_AD(EJ1) UNITE_SANS_AD(EJ2) UNITE_SANS_AD(EJ3), 0.00",
    })
    @DisplayName("a GHT weighs its EJ")
    void ejDuGht(String rattachements, String motifs, String part) {
        UnDossier dossier = ght().sansAd("AD2").sansAd("AD3").ads("AD1", rattachements, BON);
        assertThat(Vu.motifs(dossier.juger(Objectif.O1_A))).isEqualTo(motifs);
        assertThat(Vu.mesure(dossier.juger(Objectif.O1_B).mesure())).isEqualTo("ac=" + part);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GHT")
    @DisplayName("any other candidate weighs its EG")
    void autres(TypeCandidat type) {
        UnDossier dossier =
                prive().type(type).avecEg("EG2 EJ1 30", "EG1 EJ1 70").ads("AD1", "EG1", BON);
        assertThat(Vu.motifs(dossier.juger(Objectif.O1_A))).isEqualTo("UNITE_SANS_AD(EG2)");
        assertThat(Vu.mesure(dossier.juger(Objectif.O1_B).mesure())).isEqualTo("ac=70.00");
        assertThat(Vu.bilan(dossier.ads("AD1", "EJ1", BON).juger(Objectif.O1_A)))
                .isEqualTo("ATTEINT 0 -");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"GHT, 1", "EJ_PUBLIC, 1", "DIALYSE, 1", "EJ_PRIVE, 2"})
    @DisplayName("O3, O4 and O5 count the EG of a private candidate, the EJ of any other")
    void pmsi(TypeCandidat type, int unites) {
        UnDossier dossier = prive().type(type);
        for (Objectif objectif : new Objectif[] {Objectif.O3, Objectif.O4, Objectif.O5}) {
            assertThat(dossier.juger(objectif).seuil()).contains(new Mesure.Unites(unites, unites));
        }
    }

    @Test
    @DisplayName("a unit is at the target when each of its AD is")
    void chaqueAd() {
        UnDossier dossier = ght().ads("AD4", "EG12", "D-60=2 D-10=1");
        assertThat(Vu.mesure(dossier.juger(Objectif.O1_B).mesure())).isEqualTo("ac=50.00");
        assertThat(Vu.motifs(dossier.juger(Objectif.O1_B)))
                .isEqualTo("AC_INSUFFISANTE() DERNIER_AUDIT_NON_CONFORME(AD4) SUPPORT_PAS_A_LA_CIBLE(EJ1)");
    }

    @ParameterizedTest(name = "perimeter on {0}")
    @CsvSource({
        "TOUT,      ''",
        "EJ1 EJ2 EJ3, ''",
        // Each eligible EG of the EJ, or the EJ itself.
        "EG11 EG12 EJ2 EG31, ''",
        "EG11 EJ2 EJ3,  PERIMETRE_NON_COUVERT(EJ1)",
        "EG12 EJ2 EJ3,  PERIMETRE_NON_COUVERT(EJ1)",
        "EJ1,       PERIMETRE_NON_COUVERT(EJ2) PERIMETRE_NON_COUVERT(EJ3)",
        "EJ9,       PERIMETRE_NON_COUVERT(EJ1) PERIMETRE_NON_COUVERT(EJ2) PERIMETRE_NON_COUVERT(EJ3)",
    })
    @DisplayName("the EJ of a GHT is covered by itself, by TOUT, or by all its EG")
    void couvertureGht(String rattachements, String motifs) {
        UnDossier dossier = ght().sansExposition("PE2").sansExposition("PE3").exposition("PE1", rattachements, BON);
        assertThat(Vu.motifs(dossier.juger(Objectif.O2_A))).isEqualTo(motifs);
    }

    @ParameterizedTest(name = "perimeter on {0}")
    @CsvSource({
        "TOUT,    '', 100.00",
        "EJ1,     '', 100.00",
        "EG1 EG2, '', 100.00",
        "EG1,     PERIMETRE_NON_COUVERT(EG2), 50.00",
        "EG2,     PERIMETRE_NON_COUVERT(EG1), 50.00",
    })
    @DisplayName("the EG of any other candidate is covered by itself, by its EJ or by TOUT")
    void couvertureAutres(String rattachements, String motifs, String part) {
        UnDossier dossier = prive().exposition("PE1", rattachements, BON);
        assertThat(Vu.motifs(dossier.juger(Objectif.O2_A))).isEqualTo(motifs);
        assertThat(Vu.mesure(dossier.juger(Objectif.O2_B).mesure())).isEqualTo("ac=" + part);
    }

    @Test
    @DisplayName("two perimeters may cover an EJ together")
    void couvertureADeux() {
        UnDossier dossier = ght().exposition("PE1", "EG11", BON).exposition("PE4", "EG12", BON);
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo("ATTEINT 0 -");
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_B))).isEqualTo("ATTEINT 0 -");
        UnDossier mauvais = dossier.exposition("PE4", "EG12", "D-60 D-10=C");
        assertThat(Vu.mesure(mauvais.juger(Objectif.O2_B).mesure())).isEqualTo("ac=50.00");
    }

    @Test
    @DisplayName("the EJ of a GHT come in the order of their numbers, whatever the order of the base")
    void ordreDesEj() {
        UnDossier dossier = ght().avecEg("EG31 EJ3 20", "EG11 EJ1 40 support", "EG21 EJ2 30", "EG12 EJ1 10")
                .sansExposition("PE1")
                .sansExposition("PE3");
        assertThat(Vu.phrases(dossier.juger(Objectif.O2_A)))
                .containsExactly(
                        "EJ1 : aucun périmètre d'exposition ne couvre cette unité [base:2 base:4]",
                        "EJ3 : aucun périmètre d'exposition ne couvre cette unité [base:1]");
        assertThat(Vu.preuves(dossier.juger(Objectif.O2_A).preuves()))
                .isEqualTo("PE2:1 PE2:2 PE2:3 PE2:4 PE2:5 base:1 base:2 base:4");
    }
}
