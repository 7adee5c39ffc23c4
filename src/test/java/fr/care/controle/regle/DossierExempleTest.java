package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example is what it claims: everything is reached, submitted or not, so that a test sees only what it perturbs. */
class DossierExempleTest {

    @ParameterizedTest
    @EnumSource
    void toutEstAtteint(TypeCandidat type) {
        DossierExemple exemple = DossierExemple.de(type);

        verifier(exemple.controle(), type);
        verifier(exemple.depose(DossierExemple.DEPOT).controle(), type);
    }

    private static void verifier(Evaluation evaluation, TypeCandidat type) {
        for (Objectif objectif : Objectif.values()) {
            boolean pourGht = objectif == Objectif.O6_A || objectif == Objectif.O6_B;
            String attendu = pourGht && type != TypeCandidat.GHT ? "SANS_OBJET 0..0" : "ATTEINT 0..0";
            assertThat(Resume.de(evaluation, objectif)).as(objectif.numero()).isEqualTo(attendu);
        }
        assertThat(evaluation.statut()).isEqualTo(Statut.FINANCABLE);
        assertThat(Resume.intervalle(evaluation.decote())).isEqualTo("0..0");
    }
}
