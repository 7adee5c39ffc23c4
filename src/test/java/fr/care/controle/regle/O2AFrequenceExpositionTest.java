package fr.care.controle.regle;

import static fr.care.controle.regle.Series.REJET;
import static fr.care.controle.regle.UnDossier.ght;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O2.A by audits: the frequency of every perimeter, and every unit covered. */
class O2AFrequenceExpositionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // SILENE and industrial audits count together; what they found does not matter.
        "P+14 P+64=S P+114=C P+164=SC P+214=R, ATTEINT 0 -, max=50 moy=50.00",
        // A platform that does not conform proves nothing.
        "P+14 P+64=N P+114 P+164 P+214, NON_ATTEINT 10 OUI ECART_MOYEN_DEPASSE, max=100 moy=66.66",
        "P+14=N P+64=N, NON_ATTEINT 10 NON SERIE_SANS_AUDIT, ''",
        "P+14 P+64 P+114 P+164=N P+214=N, NON_ATTEINT 10 NON ECART_EN_COURS_DEPASSE, max=50 moy=50.00",
        // That of SILENE is not an industrial one.
        "P+14=SN P+64=SN P+114=SN P+164=SN P+214=SN, ATTEINT 0 -, max=50 moy=50.00",
        // A set aside audit does not taint.
        "P+14 P+64 P+114=NJ P+114 P+164 P+214, ATTEINT 0 -, max=50 moy=50.00",
    })
    @DisplayName("which audits count")
    void audits(String audits, String attendu, String mesure) {
        ResultatObjectif resultat = prive().exposition("PE1", "TOUT", audits).juger(Objectif.O2_A);
        assertThat(Vu.bilan(resultat)).isEqualTo(attendu);
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo(mesure);
        assertThat(Vu.mesure(resultat.seuil())).isEqualTo("max=100 moy=60");
    }

    @Test
    @DisplayName("every perimeter counts, even one attached to nothing of the candidate")
    void chaquePerimetre() {
        UnDossier dossier = ght().exposition("PE2", "EJ2", "P+14 P+64 P+114").exposition("PE4", "EJ9", "");
        ResultatObjectif resultat = dossier.juger(Objectif.O2_A);
        assertThat(Vu.bilan(resultat)).isEqualTo("NON_ATTEINT 10 NON ECART_EN_COURS_DEPASSE|SERIE_SANS_AUDIT");
        assertThat(Vu.motifs(resultat)).isEqualTo("ECART_EN_COURS_DEPASSE(PE2) SERIE_SANS_AUDIT(PE4)");
        assertThat(Vu.preuves(resultat.preuves()))
                .isEqualTo("PE1:1 PE1:2 PE1:3 PE1:4 PE1:5 PE2:1 PE2:2 PE2:3 PE3:1 PE3:2 PE3:3 PE3:4 PE3:5");
    }

    @Test
    @DisplayName("a unit that no perimeter covers, while another perimeter is tainted: false decides")
    void nonCouverte() {
        UnDossier dossier = ght().sansExposition("PE3").exposition("PE1", "EJ1", "", REJET);
        ResultatObjectif resultat = dossier.juger(Objectif.O2_A);
        assertThat(Vu.bilan(resultat)).isEqualTo("NON_ATTEINT 10 OUI LIGNE_REJETEE|PERIMETRE_NON_COUVERT");
        assertThat(Vu.phrases(resultat)).contains("EJ3 : aucun périmètre d'exposition ne couvre cette unité [base:4]");
    }

    @Test
    @DisplayName("a tainted perimeter still covers its unit")
    void souilleeCouvre() {
        UnDossier dossier = ght().exposition("PE1", "EJ1", "", REJET);
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo("A_INSTRUIRE 0..10 OUI LIGNE_REJETEE");
    }

    @Test
    @DisplayName("without any eligible EG, a person is asked, and the series are measured all the same")
    void sansEtablissement() {
        ResultatObjectif resultat =
                prive().avecEg().exposition("PE1", "TOUT", "P+0 P+90 P+110").juger(Objectif.O2_A);
        assertThat(Vu.codes(resultat)).isEqualTo("AC_ABSENTE");
        assertThat(Vu.decote(resultat.decote())).isEqualTo("0..10");
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo("max=90 moy=55.00");
    }

    @Test
    @DisplayName("the weight of units does not matter")
    void poidsNul() {
        UnDossier dossier = prive().avecEg("EG1 EJ1 0", "EG2 EJ1 0");
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo("ATTEINT 0 -");
    }
}
