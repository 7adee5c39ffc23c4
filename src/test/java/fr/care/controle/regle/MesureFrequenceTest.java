package fr.care.controle.regle;

import static fr.care.controle.regle.Series.CONFLIT;
import static fr.care.controle.regle.Series.date;
import static fr.care.controle.regle.UnDossier.ght;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure of O1.A and O2.A: the greatest gap and the greatest mean, each over the series that show one. */
class MesureFrequenceTest {
    private static final String SEUIL = "max=100 moy=60";

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @CsvSource({
        // The greatest gap and the greatest mean may come from two series.
        "P+0 P+90 P+100,     P+0 P+60, P+0 P+10, max=90 moy=60.00",
        // 100 over 3, rounded down.
        "P+0 P+10 P+50 P+100, P+0 P+1, P+0 P+1,   max=50 moy=33.33",
        // 200 over 3: 66.666… is not 66.67.
        "P+0 P+66 P+132 P+200, P+0, '',           max=68 moy=66.66",
        // The gap under way is left out, and so is what stands before P.
        "P-90 P+0 P+10,      P+0, P+0,           max=10 moy=10.00",
        "P+0 P+0,            '', '',             max=0 moy=0.00",
        "P+0,                P+0, '',            ''",
    })
    @DisplayName("over the series of two audits or more, in [P, D]")
    void mesure(String ad1, String ad2, String ad3, String attendue) {
        UnDossier ads = ght().ads("AD1", "EJ1", ad1).ads("AD2", "EJ2", ad2).ads("AD3", "EJ3", ad3);
        UnDossier exposition = ght().exposition("PE1", "EJ1", ad1)
                .exposition("PE2", "EJ2", ad2)
                .exposition("PE3", "EJ3", ad3);
        verifier(ads.juger(Objectif.O1_A), attendue);
        verifier(exposition.juger(Objectif.O2_A), attendue);
    }

    @Test
    @DisplayName("a tainted series measures nothing")
    void souillee() {
        UnDossier dossier = ght().ads("AD1", "EJ1", "P+0 P+99", CONFLIT);
        verifier(dossier.juger(Objectif.O1_A), "max=50 moy=50.00");
        UnDossier toutes = dossier.ads("AD2", "EJ2", "P+0 P+99", CONFLIT).ads("AD3", "EJ3", "P+0 P+99", CONFLIT);
        verifier(toutes.juger(Objectif.O1_A), "");
    }

    @Test
    @DisplayName("an audit after the night is not measured")
    void apresLaNuit() {
        UnDossier dossier =
                ght().ads("AD1", "EJ1", "P+0 P+5 P+99").sansAd("AD2").sansAd("AD3");
        verifier(dossier.evaluer(date("P+98")).resultat(Objectif.O1_A), "max=5 moy=5.00");
        verifier(dossier.evaluer(date("P+99")).resultat(Objectif.O1_A), "max=94 moy=49.50");
    }

    @Test
    @DisplayName("the threshold is given even when nothing is measured")
    void seuil() {
        UnDossier vide = ght().sansAd("AD1").sansAd("AD2").sansAd("AD3");
        verifier(vide.juger(Objectif.O1_A), "");
    }

    @Test
    @DisplayName("both taints of a series are told, each with its rows")
    void souilluresDites() {
        List<Souillure> souillures =
                List.of(Series.REJET, CONFLIT, new Souillure(CONFLIT.code(), Series.preuve("a", 1)));
        ResultatObjectif resultat = ght().ads("AD1", "EJ1", "P+9", souillures.toArray(Souillure[]::new))
                .juger(Objectif.O1_A);
        assertThat(Vu.phrases(resultat))
                .containsExactly(
                        "AD1 : plusieurs lignes de même clé se contredisent [a:1 conflit:8]",
                        "AD1 : une ligne n'a pas pu être lue, ce qu'elle aurait prouvé est inconnu [rejet:7]");
        assertThat(Vu.preuves(resultat.preuves())).startsWith("AD1:1 AD2:1").endsWith("a:1 conflit:8 rejet:7");
    }

    private static void verifier(ResultatObjectif resultat, String mesure) {
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo(mesure);
        assertThat(Vu.mesure(resultat.seuil())).isEqualTo(SEUIL);
    }
}
