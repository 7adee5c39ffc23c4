package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O6 is asked of a GHT alone. */
class GhtTest {

    /** Even with a row of convergence, and even submitted. */
    @ParameterizedTest
    @CsvSource({
        "EJ_PUBLIC, O6_A",
        "EJ_PUBLIC, O6_B",
        "EJ_PRIVE, O6_A",
        "EJ_PRIVE, O6_B",
        "DIALYSE, O6_A",
        "DIALYSE, O6_B"
    })
    void sansObjetPourLesAutres(TypeCandidat type, Objectif objectif) {
        Evaluation evaluation = DossierExemple.de(type)
                .convergence(Optional.of(Faits.convergence(false, false, false, null, false, false, "", false)))
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(Resume.de(evaluation, objectif)).isEqualTo("SANS_OBJET 0..0");
        assertThat(evaluation.resultat(objectif).mesure()).isEmpty();
        assertThat(evaluation.resultat(objectif).seuil()).isEmpty();
        assertThat(evaluation.resultat(objectif).rattrapable()).isEqualTo(Rattrapable.SANS_OBJET);
    }

    /** « No row ⇒ NON_ATTEINT for both », the décote once, on the first. */
    @Test
    void rienDeDeclareRienDAtteint() {
        Evaluation evaluation =
                DossierExemple.ght().convergence(Optional.empty()).controle();

        assertThat(Resume.de(evaluation, Objectif.O6_A)).isEqualTo("NON_ATTEINT 5..5 CONVERGENCE_NON_DECLAREE");
        assertThat(Resume.de(evaluation, Objectif.O6_B)).isEqualTo("NON_ATTEINT 0..0 CONVERGENCE_NON_DECLAREE");
        assertThat(Resume.intervalle(evaluation.decote())).isEqualTo("5..5");
        assertThat(evaluation.resultat(Objectif.O6_A).preuves()).isEmpty();
    }

    /** Reached or not, the row is shown; neither measure nor threshold. */
    @ParameterizedTest
    @CsvSource({"O6_A, true", "O6_A, false", "O6_B, true", "O6_B, false"})
    void laLigneDeclareeEstLaPreuve(Objectif objectif, boolean tout) {
        Evaluation evaluation = DossierExemple.ght()
                .convergence(Optional.of(Faits.convergence(tout, tout, tout, "2027-01-15", tout, tout, "TOUS", false)))
                .controle();

        assertThat(evaluation.resultat(objectif).preuves()).containsExactly(Faits.preuve("convergence-ght.csv", 2));
        assertThat(evaluation.resultat(objectif).motifs())
                .allSatisfy(
                        motif -> assertThat(motif.preuves()).containsExactly(Faits.preuve("convergence-ght.csv", 2)));
        assertThat(evaluation.resultat(objectif).mesure()).isEmpty();
        assertThat(evaluation.resultat(objectif).seuil()).isEmpty();
    }
}
