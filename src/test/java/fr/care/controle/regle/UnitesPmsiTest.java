package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.logique.Tri;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** O3, O4, O5 ask every PMSI unit. */
class UnitesPmsiTest {

    /** One unit that fails decides, whatever is unknown of the others; motifs of both are told (precision 14). */
    @Test
    void uneUniteEnDefautDecide() {
        Evaluation evaluation = DossierExemple.ght()
                .osis("EJ1", Map.of(Faits.mesure(1), Faits.reponse(Tri.VRAI, 2)))
                .osis("EJ2", neufDontUnDouteux())
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O4))
                .isEqualTo("NON_ATTEINT 2.5..2.5 LIGNE_REJETEE(EJ2) OSIS_INCOMPLET(EJ1)");
        assertThat(Resume.unites(evaluation, Objectif.O4)).isEqualTo("0/2");
    }

    @Test
    void uneUniteInconnueFaitDemander() {
        Evaluation evaluation =
                DossierExemple.ght().osis("EJ2", neufDontUnDouteux()).controle();

        assertThat(Resume.de(evaluation, Objectif.O4)).isEqualTo("A_INSTRUIRE 0..2.5 LIGNE_REJETEE(EJ2)");
        assertThat(Resume.unites(evaluation, Objectif.O4)).isEqualTo("1/2");
        assertThat(Resume.seuil(evaluation, Objectif.O4)).isEqualTo("2/2");
    }

    /** Precisions 18, 21 and 41: no eligible EG, AC_ABSENTE alone, no measure, no threshold. */
    @ParameterizedTest
    @EnumSource
    void sansEtablissementEligibleOnDemande(TypeCandidat type) {
        Evaluation evaluation = DossierExemple.de(type).etablissements().controle();

        assertThat(Resume.de(evaluation, Objectif.O3)).isEqualTo("A_INSTRUIRE 0..10 AC_ABSENTE(C1)");
        assertThat(Resume.de(evaluation, Objectif.O4)).isEqualTo("A_INSTRUIRE 0..2.5 AC_ABSENTE(C1)");
        assertThat(Resume.de(evaluation, Objectif.O5)).isEqualTo("A_INSTRUIRE 0..2.5 AC_ABSENTE(C1)");
        for (Objectif objectif : new Objectif[] {Objectif.O3, Objectif.O4, Objectif.O5}) {
            assertThat(evaluation.resultat(objectif).mesure()).isEmpty();
            assertThat(evaluation.resultat(objectif).seuil()).isEmpty();
            assertThat(evaluation.resultat(objectif).motifs().get(0).preuves())
                    .containsExactly(Faits.preuve("candidats.csv", 2));
        }
    }

    /** Units are counted, not weighed: an activity of 0 is still a unit to cover. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 10"})
    void lActiviteNePesePas(String premiere, String seconde) {
        Evaluation evaluation = DossierExemple.ght()
                .etablissements(Faits.eg("EG11", "EJ1", premiere, true), Faits.eg("EG21", "EJ2", seconde, false))
                .exercices(Faits.exercice("EX2", "EJ2", 3))
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O3)).isEqualTo("NON_ATTEINT 10..10 EXERCICE_ABSENT(EJ1)");
        assertThat(Resume.de(evaluation, Objectif.O4)).isEqualTo("ATTEINT 0..0");
    }

    private static Map<ChampOsis, ReponseOsis> neufDontUnDouteux() {
        Map<ChampOsis, ReponseOsis> reponses = new HashMap<>();
        for (int i = 1; i <= 8; i++) {
            reponses.put(Faits.mesure(i), Faits.reponse(Tri.VRAI, i));
        }
        reponses.put(Faits.mesure(9), Faits.reponse(Tri.INDETERMINE, 9, Code.LIGNE_REJETEE));
        return reponses;
    }
}
