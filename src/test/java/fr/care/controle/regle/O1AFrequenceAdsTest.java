package fr.care.controle.regle;

import static fr.care.controle.regle.Series.REJET;
import static fr.care.controle.regle.UnDossier.ght;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** O1.A: every AD of the candidate, and every unit without AD. */
class O1AFrequenceAdsTest {
    private static final String REGULIERE = "P+14 P+64 P+114 P+164 P+214";
    private static final String ESPACEE = "P+10 P+130 P+140 P+200";

    @Test
    @DisplayName("one AD that does not hold is enough")
    void toutesLesSeries() {
        UnDossier dossier = ght().ads("AD2", "EJ2", ESPACEE);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A)))
                .isEqualTo("NON_ATTEINT 10 NON ECART_MAX_DEPASSE|ECART_MOYEN_DEPASSE");
        assertThat(Vu.motifs(dossier.juger(Objectif.O1_A)))
                .isEqualTo("ECART_MAX_DEPASSE(AD2) ECART_MOYEN_DEPASSE(AD2)");
    }

    @Test
    @DisplayName("every failing AD is told, sorted by code then AD")
    void motifsDeChaque() {
        UnDossier dossier = ght().ads("AD2", "EJ2", "").ads("AD1", "EJ1", "").ads("AD3", "EJ3", "", REJET);
        assertThat(Vu.motifs(dossier.juger(Objectif.O1_A)))
                .isEqualTo("LIGNE_REJETEE(AD3) SERIE_SANS_AUDIT(AD1) SERIE_SANS_AUDIT(AD2)");
    }

    @Test
    @DisplayName("an AD attached only to numbers out of the perimeter still counts")
    void rattachementInconnu() {
        UnDossier dossier = ght().ads("AD4", "EJ9", "");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A))).isEqualTo("NON_ATTEINT 10 NON SERIE_SANS_AUDIT");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B))).isEqualTo("ATTEINT 0 -");
    }

    @Test
    @DisplayName("a unit without AD is unknown until the ARS decides")
    void uniteSansAd() {
        UnDossier dossier = ght().sansAd("AD3");
        ResultatObjectif resultat = dossier.juger(Objectif.O1_A);
        assertThat(Vu.bilan(resultat)).isEqualTo("A_INSTRUIRE 0..10 OUI UNITE_SANS_AD");
        assertThat(Vu.phrases(resultat))
                .containsExactly("EJ3 : aucun AD n'est rattaché à cette unité et l'ARS ne l'a pas accepté [base:4]");
        assertThat(Vu.preuves(resultat.preuves())).endsWith("base:4");
    }

    @Test
    @DisplayName("accepted by the ARS, it asks for no frequency")
    void acceptee() {
        ResultatObjectif resultat = ght().sansAd("AD3").decision("EJ3", true).juger(Objectif.O1_A);
        assertThat(Vu.bilan(resultat)).isEqualTo("ATTEINT 0 -");
        assertThat(Vu.preuves(resultat.preuves())).endsWith("AD2:5 decisions:1");
    }

    @Test
    @DisplayName("refused by the ARS, it fails")
    void refusee() {
        ResultatObjectif resultat = ght().sansAd("AD3").decision("EJ3", false).juger(Objectif.O1_A);
        assertThat(Vu.bilan(resultat)).isEqualTo("NON_ATTEINT 10 OUI UNITE_SANS_AD");
        assertThat(Vu.preuves(resultat.preuves())).endsWith("AD2:5 decisions:1");
        assertThat(Vu.phrases(resultat))
                .containsExactly("EJ3 : aucun AD n'est rattaché à cette unité et l'ARS ne l'a pas accepté [base:4]");
    }

    @Test
    @DisplayName("an AD that fails decides, whatever the ARS will say of a unit without AD")
    void fauxEtInconnu() {
        UnDossier dossier = ght().sansAd("AD3").ads("AD1", "EJ1", "P+0 P+61 P+122 P+183 P+244");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A)))
                .isEqualTo("NON_ATTEINT 10 OUI ECART_MOYEN_DEPASSE|UNITE_SANS_AD");
    }

    @Test
    @DisplayName("without any AD, every unit is without AD")
    void sansAucunAd() {
        UnDossier dossier = prive().sansAd("AD1");
        assertThat(Vu.motifs(dossier.juger(Objectif.O1_A))).isEqualTo("UNITE_SANS_AD(EG1) UNITE_SANS_AD(EG2)");
    }

    @Test
    @DisplayName("without any eligible EG, a person is asked, and the series are measured all the same")
    void sansEtablissement() {
        ResultatObjectif resultat = prive().avecEg().ads("AD1", "EJ1", ESPACEE).juger(Objectif.O1_A);
        assertThat(resultat.verdict()).hasToString("A_INSTRUIRE");
        assertThat(Vu.phrases(resultat))
                .containsExactly("C1 : aucune activité combinée éligible dans la base [candidats:1]");
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo("max=120 moy=63.33");
        UnDossier reguliere = prive().avecEg().ads("AD1", "EJ1", REGULIERE);
        assertThat(Vu.bilan(reguliere.juger(Objectif.O1_A))).isEqualTo("A_INSTRUIRE 0..10 OUI AC_ABSENTE");
    }

    @Test
    @DisplayName("a total weight of zero changes nothing to a frequency")
    void poidsNul() {
        UnDossier dossier = prive().avecEg("EG1 EJ1 0", "EG2 EJ1 0");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A))).isEqualTo("ATTEINT 0 -");
    }
}
