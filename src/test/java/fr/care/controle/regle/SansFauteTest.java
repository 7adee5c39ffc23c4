package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The dossiers that the other tests perturb have no fault of their own. */
class SansFauteTest {
    static List<UnDossier> sansFaute() {
        return List.of(UnDossier.ght(), UnDossier.prive());
    }

    @ParameterizedTest
    @MethodSource("sansFaute")
    @DisplayName("everything is reached, before and after the submission")
    void toutEstAtteint(UnDossier dossier) {
        verifier(dossier.evaluer(UnDossier.D), EtatDossier.PROVISOIRE);
        verifier(dossier.depot(UnDossier.D).evaluer(UnDossier.D.plusDays(30)), EtatDossier.DEPOSE);
    }

    @ParameterizedTest
    @EnumSource(Lecture.class)
    @DisplayName("no reading changes a verdict of it")
    void aucuneLectureNeChange(Lecture lecture) {
        assertThat(sansFaute())
                .allSatisfy(dossier -> verifier(dossier.evaluer(UnDossier.D, lecture), EtatDossier.PROVISOIRE));
    }

    private static void verifier(Evaluation evaluation, EtatDossier etat) {
        assertThat(evaluation.etat()).isEqualTo(etat);
        assertThat(evaluation.dateReference()).isEqualTo(UnDossier.D);
        assertThat(evaluation.statut()).isEqualTo(Statut.FINANCABLE);
        assertThat(evaluation.resultats())
                .extracting(ResultatObjectif::verdict)
                .allMatch(verdict -> verdict == Verdict.ATTEINT || verdict == Verdict.SANS_OBJET);
    }
}
