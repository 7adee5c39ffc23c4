package fr.care.controle.regle;

import static fr.care.controle.domaine.resultat.Objectif.O5;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.logique.Tri;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O5: every PMSI unit has filled the share of the budget and the FTE, whatever they say. */
class O5BudgetTest {
    private static final ChampOsis PART = new ChampOsis(Faits.BUDGET, "CPT_PART_BUDGET_NUMERIQUE");
    private static final ChampOsis ETP = new ChampOsis(Faits.BUDGET, "CPT_ETP_SSI");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VRAI        | VRAI        | ATTEINT 0..0                              |
            VRAI        | FAUX        | NON_ATTEINT 2.5..2.5 CPT_INCOMPLET(EJ1)   | CPT_ETP_SSI
            FAUX        | VRAI        | NON_ATTEINT 2.5..2.5 CPT_INCOMPLET(EJ1)   | CPT_PART_BUDGET_NUMERIQUE
            FAUX        | FAUX        | NON_ATTEINT 2.5..2.5 CPT_INCOMPLET(EJ1)   | CPT_ETP_SSI, CPT_PART_BUDGET_NUMERIQUE
            VRAI        | INDETERMINE | A_INSTRUIRE 0..2.5 CONFLIT(EJ1)           |
            INDETERMINE | VRAI        | A_INSTRUIRE 0..2.5 CONFLIT(EJ1)           |
            INDETERMINE | INDETERMINE | A_INSTRUIRE 0..2.5 CONFLIT(EJ1)           |
            INDETERMINE | FAUX        | NON_ATTEINT 2.5..2.5 CPT_INCOMPLET(EJ1)   | CPT_ETP_SSI
            FAUX        | INDETERMINE | NON_ATTEINT 2.5..2.5 CPT_INCOMPLET(EJ1)   | CPT_PART_BUDGET_NUMERIQUE
            """)
    void lesDeuxChampsSontDemandes(Tri part, Tri etp, String attendu, String vides) {
        Evaluation evaluation = DossierExemple.de(TypeCandidat.EJ_PUBLIC)
                .osis("EJ1", Map.of(PART, reponse(part, 2), ETP, reponse(etp, 3)))
                .controle();

        assertThat(Resume.de(evaluation, O5)).isEqualTo(attendu);
        if (vides != null) {
            assertThat(evaluation.resultat(O5).motifs().get(0).details()).isEqualTo(List.of(vides));
        }
    }

    /** EJ_PRIVE answers by EG, the others by EJ. */
    @ParameterizedTest
    @CsvSource({
        "GHT, EJ1, CPT_INCOMPLET(EJ1), 1/2",
        "GHT, EG11, -, 2/2",
        "EJ_PUBLIC, EJ1, CPT_INCOMPLET(EJ1), 0/1",
        "DIALYSE, EJ1, CPT_INCOMPLET(EJ1), 0/1",
        "DIALYSE, EG11, -, 1/1",
        "EJ_PRIVE, EG11, CPT_INCOMPLET(EG11), 1/2",
        "EJ_PRIVE, EJ1, -, 2/2",
    })
    void lUniteEstCelleDuPmsi(TypeCandidat type, String sansReponse, String motifs, String mesure) {
        Evaluation evaluation =
                DossierExemple.de(type).osis(sansReponse, Map.of()).controle();

        assertThat(Resume.de(evaluation, O5))
                .isEqualTo(motifs.equals("-") ? "ATTEINT 0..0" : "NON_ATTEINT 2.5..2.5 " + motifs);
        assertThat(Resume.unites(evaluation, O5)).isEqualTo(mesure);
        assertThat(Resume.seuil(evaluation, O5)).endsWith(mesure.substring(1));
    }

    /** The same names in the questionnaire of the measures say nothing of the budget. */
    @Test
    void seulCompteLeQuestionnaireDuBudget() {
        Map<ChampOsis, ReponseOsis> reponses = new HashMap<>();
        reponses.put(new ChampOsis(Faits.MESURES, PART.champ()), Faits.reponse(Tri.VRAI, 2));
        reponses.put(new ChampOsis(Faits.MESURES, ETP.champ()), Faits.reponse(Tri.VRAI, 3));

        assertThat(Resume.de(
                        DossierExemple.de(TypeCandidat.DIALYSE)
                                .osis("EJ1", reponses)
                                .controle(),
                        O5))
                .isEqualTo("NON_ATTEINT 2.5..2.5 CPT_INCOMPLET(EJ1)");
    }

    @Test
    void lesPreuvesMontrentCeQuiManque() {
        Evaluation evaluation = DossierExemple.de(TypeCandidat.DIALYSE)
                .osis("EJ1", Map.of(PART, reponse(Tri.VRAI, 2), ETP, reponse(Tri.FAUX, 3)))
                .controle();

        assertThat(evaluation.resultat(O5).motifs().get(0).preuves())
                .containsExactly(Faits.preuve("osis.csv", 2), Faits.preuve("osis.csv", 3));
        assertThat(evaluation.resultat(O5).preuves())
                .containsExactly(Faits.preuve("osis.csv", 2), Faits.preuve("osis.csv", 3));
    }

    private static ReponseOsis reponse(Tri remplie, int ligne) {
        return remplie.indetermine() ? Faits.reponse(remplie, ligne, Code.CONFLIT) : Faits.reponse(remplie, ligne);
    }
}
