package fr.care.controle.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubriquesNonEligiblesTest {
    private static final RubriquesNonEligibles RUBRIQUES =
            CampagneLivree.parametres().depenses().rubriquesNonEligibles();

    @ParameterizedTest
    @ValueSource(strings = {"4800", "4810", "4820", " 4800 "})
    void aRubricIsKnownByItsCode(String code) {
        assertThat(RUBRIQUES.contient(code, "Libellé quelconque")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paiement CET",
                "PAIEMENT JOURS CET 2026",
                "Monétisation CET",
                "monetisation du cet",
                "Indemnisation des jours de CET",
                "Rachat CET",
                "Prime de départ",
                "PRIMES DEPART VOLONTAIRE",
                "Indemnité de départ en retraite",
                "Indemnités compensatrices de départ",
                "Charge patronale CET",
                "Charges sur CET"
            })
    void aRubricIsKnownByItsLabel(String libelle) {
        assertThat(RUBRIQUES.contient("9999", libelle)).isTrue();
    }

    /** Labels of the recap printed in the source, and near misses. */
    @ParameterizedTest
    @CsvSource({
        "71A0, CET Assurance Chômage",
        "7020, Assurance Chômage",
        "0005, Salaires Mensuel",
        "2065, Prime Exceptionnelle",
        "4270, Indemnité congés payés",
        "9951, Autres Charges Dues par l'Employeur",
        "8000, Prime de panier de jour",
        "9999, Prime départementale",
        "9999, Départ en retraite",
        "9999, CET",
        "9999, CET paiement",
        "9999, Paiement acétate",
        "48000, Reprise",
        "480, Reprise",
        "'', ''"
    })
    void anyOtherRubricIsEligible(String code, String libelle) {
        assertThat(RUBRIQUES.contient(code, libelle)).isFalse();
    }
}
