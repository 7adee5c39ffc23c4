package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Precision 5: without the reference list of fields, a person is asked for O4 and O5. */
class ReferentielManquantTest {

    @ParameterizedTest
    @EnumSource(names = {"O4", "O5"})
    void sansReferentielOnDemande(Objectif objectif) {
        Evaluation evaluation = DossierExemple.ght().referentiel(Set.of()).controle();

        assertThat(Resume.de(evaluation, objectif)).isEqualTo("A_INSTRUIRE 0..2.5 SOURCE_ABSENTE(referentiel-osis)");
        assertThat(evaluation.resultat(objectif).mesure()).isEmpty();
        assertThat(Resume.seuil(evaluation, objectif)).isEqualTo("2/2");
    }

    /** Precisions 18 and 41: nothing else is looked at. */
    @ParameterizedTest
    @EnumSource(names = {"O4", "O5"})
    void sansEtablissementNonPlusLaRaisonEstLActivite(Objectif objectif) {
        Evaluation evaluation =
                DossierExemple.ght().referentiel(Set.of()).etablissements().controle();

        assertThat(Resume.de(evaluation, objectif)).isEqualTo("A_INSTRUIRE 0..2.5 AC_ABSENTE(C1)");
        assertThat(evaluation.resultat(objectif).seuil()).isEmpty();
    }

    /** A list without any field of the measures leaves O4 without anything to count; O5 names its own two fields. */
    @ParameterizedTest
    @EnumSource(names = {"O4", "O5"})
    void unReferentielSansMesuresNeDitRienDeO4(Objectif objectif) {
        Evaluation evaluation = DossierExemple.ght()
                .referentiel(Set.of(new ChampOsis(Faits.BUDGET, "CPT_ETP_SSI")))
                .controle();

        assertThat(Resume.de(evaluation, objectif))
                .isEqualTo(
                        objectif == Objectif.O5
                                ? "ATTEINT 0..0"
                                : "A_INSTRUIRE 0..2.5 SOURCE_ABSENTE(referentiel-osis)");
    }
}
