package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.care.controle.domaine.audit.Outil;
import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.logique.Tri;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The décote is cumulative, capped at 100 %, and makes the status. */
class DecoteTest {

    /** Several objectives at once: {@code -} not reached, {@code ?} unknown, {@code /} partly reached. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tout atteint      | 0..0       | FINANCABLE
            O5-               | 2.5..2.5   | FINANCABLE_AVEC_DECOTE
            O4- O5-           | 5.0..5.0   | FINANCABLE_AVEC_DECOTE
            O3-               | 10..10     | FINANCABLE_AVEC_DECOTE
            O3- O4- O5- O6-   | 20.0..20.0 | FINANCABLE_AVEC_DECOTE
            O2/               | 15..15     | FINANCABLE_AVEC_DECOTE
            O2/ O3-           | 25..25     | FINANCABLE_AVEC_DECOTE
            O3?               | 0..10      | A_INSTRUIRE
            O3? O5-           | 2.5..12.5  | A_INSTRUIRE
            O2/ O3? O5-       | 17.5..27.5 | A_INSTRUIRE
            O1?               | 0..100     | A_INSTRUIRE
            O1? O3-           | 10..100    | A_INSTRUIRE
            O1-               | 100..100   | EXCLU
            O1- O3-           | 100..100   | EXCLU
            O1- O3?           | 100..100   | EXCLU
            O1- O2/ O3- O4-   | 100..100   | EXCLU
            """)
    void lesDecotesSAjoutentJusquAuPlafond(String perturbations, String decote, Statut statut) {
        Evaluation evaluation = exemple(Set.of(perturbations.split(" "))).controle();

        assertThat(Resume.intervalle(evaluation.decote())).isEqualTo(decote);
        assertThat(evaluation.statut()).isEqualTo(statut);
    }

    private static DossierExemple exemple(Set<String> perturbations) {
        DossierExemple exemple = DossierExemple.ght();
        for (String perturbation : perturbations) {
            exemple = perturber(exemple, perturbation);
        }
        return exemple;
    }

    private static DossierExemple perturber(DossierExemple exemple, String perturbation) {
        return switch (perturbation) {
            case "O1-" -> exemple.annuaires(Faits.annuaire("AD1", 1, "EJ1", "EJ2"));
            case "O1?" -> exemple.souille(SourceDeclarative.ANNUAIRES_AD, Code.CONFLIT);
            // SILENE shows the frequency, and nothing of the level: 70 % of the activity is at the target.
            case "O2/" ->
                exemple.etablissements(Faits.eg("EG11", "EJ1", "70", true), Faits.eg("EG21", "EJ2", "30", false))
                        .perimetres(Faits.perimetre("P1", "EJ1"), Faits.perimetre("P2", Outil.SILENE, "EJ2"));
            case "O3-" -> exemple.exercices();
            case "O3?" -> exemple.souille(SourceDeclarative.EXERCICES, Code.CONFLIT);
            case "O4-" -> exemple.osis("EJ1", reponses(Faits.BUDGET));
            case "O5-" -> exemple.osis("EJ2", reponses(Faits.MESURES));
            case "O6-" -> exemple.convergence(Optional.empty());
            default -> exemple;
        };
    }

    /** Of one questionnaire only. */
    private static Map<ChampOsis, ReponseOsis> reponses(String questionnaire) {
        return Faits.referentiel(10).stream()
                .filter(champ -> champ.questionnaire().equals(questionnaire))
                .collect(Collectors.toMap(champ -> champ, champ -> Faits.reponse(Tri.VRAI, 2)));
    }

    /** « O6 (A or B, counted once, shown on the first failing of the two) »; precision 24: the first that is not ATTEINT. */
    @ParameterizedTest
    @CsvSource({
        "ATTEINT,     ATTEINT,     0..0, 0..0",
        "ATTEINT,     NON_ATTEINT, 0..0, 5..5",
        "ATTEINT,     A_INSTRUIRE, 0..0, 0..5",
        "NON_ATTEINT, ATTEINT,     5..5, 0..0",
        "NON_ATTEINT, NON_ATTEINT, 5..5, 0..0",
        "NON_ATTEINT, A_INSTRUIRE, 5..5, 0..0",
        "A_INSTRUIRE, ATTEINT,     0..5, 0..0",
        "A_INSTRUIRE, NON_ATTEINT, 5..5, 0..0",
        "A_INSTRUIRE, A_INSTRUIRE, 0..5, 0..0",
    })
    void celleDeO6EstCompteeUneFois(Verdict a, Verdict b, String surA, String surB) {
        boolean equipe = a != Verdict.NON_ATTEINT;
        boolean trajectoire = b != Verdict.NON_ATTEINT;
        List<Piece> pieces = Faits.PIECES.stream()
                .filter(piece -> a != Verdict.A_INSTRUIRE || piece.objectif() != Objectif.O6_A)
                .filter(piece -> b != Verdict.A_INSTRUIRE || piece.objectif() != Objectif.O6_B)
                .toList();
        Evaluation evaluation = DossierExemple.ght()
                .convergence(Optional.of(
                        Faits.convergence(equipe, true, trajectoire, "2027-01-15", true, true, "TOUS", false)))
                .pieces(pieces)
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(evaluation.resultat(Objectif.O6_A).verdict()).isEqualTo(a);
        assertThat(evaluation.resultat(Objectif.O6_B).verdict()).isEqualTo(b);
        assertThat(Resume.intervalle(evaluation.resultat(Objectif.O6_A).decote()))
                .isEqualTo(surA);
        assertThat(Resume.intervalle(evaluation.resultat(Objectif.O6_B).decote()))
                .isEqualTo(surB);
        assertThat(Resume.intervalle(evaluation.decote())).isEqualTo(surA.equals("0..0") ? surB : surA);
    }

    /** A verdict that is itself unknown has no price: it is always between two that have one. */
    @Test
    void unVerdictIncertainNAPasDeDecote() {
        Decote decote = new Decote(DossierExemple.CAMPAGNE.decotes());
        Issue incertaine = new Issue(Verdict.A_INSTRUIRE, Verdict.A_INSTRUIRE);

        assertThatThrownBy(() -> decote.propre(Objectif.O3, incertaine)).isInstanceOf(IllegalArgumentException.class);
    }
}
