package fr.care.controle.regle;

import static fr.care.controle.domaine.resultat.Objectif.O6_A;
import static fr.care.controle.domaine.resultat.Objectif.O6_B;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Evaluation;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O6.A: a project team and a governance scheme. */
class O6APilotageTest {

    @ParameterizedTest
    @CsvSource({
        "true, true, ATTEINT 0..0",
        "false, true, NON_ATTEINT 5..5 EQUIPE_PROJET_ABSENTE",
        "true, false, NON_ATTEINT 5..5 GOUVERNANCE_ABSENTE",
        "false, false, NON_ATTEINT 5..5 EQUIPE_PROJET_ABSENTE GOUVERNANCE_ABSENTE",
    })
    void lesDeuxSontDemandes(boolean equipe, boolean gouvernance, String attendu) {
        Evaluation evaluation = DossierExemple.ght()
                .convergence(Optional.of(
                        Faits.convergence(equipe, gouvernance, true, "2027-01-15", true, true, "TOUS", false)))
                .controle();

        assertThat(Resume.de(evaluation, O6_A)).isEqualTo(attendu);
        assertThat(Resume.de(evaluation, O6_B)).isEqualTo("ATTEINT 0..0");
    }

    /** What O6.B lacks is not asked of O6.A. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void laTrajectoireNyEstPasDemandee(boolean converges) {
        Evaluation evaluation = DossierExemple.ght()
                .convergence(Optional.of(Faits.convergence(true, true, false, null, false, false, "", converges)))
                .controle();

        assertThat(Resume.de(evaluation, O6_A)).isEqualTo("ATTEINT 0..0");
    }
}
