package fr.care.controle.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.care.controle.campagne.Depenses.Portee;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepensesTest {
    private static final Depenses DEPENSES = CampagneLivree.parametres().depenses();

    @Test
    void costsCountFromThePublicationOfTheRegulation() {
        LocalDate jour = LocalDate.of(2026, 1, 30);
        assertThat(DEPENSES.auPlusTot()).returns(jour, Minimum::valeur).returns(true, Minimum::inclus);
        assertThat(DEPENSES.exerciceAuPlusTot()).returns(jour, Minimum::valeur).returns(true, Minimum::inclus);
    }

    @Test
    void oneEuroIsTolerated() {
        assertThat(DEPENSES.ecartPaie())
                .returns(BigDecimal.ONE, Maximum::valeur)
                .returns(true, Maximum::inclus);
        assertThat(DEPENSES.ecartCalcul())
                .returns(BigDecimal.ONE, Maximum::valeur)
                .returns(true, Maximum::inclus);
    }

    /** Rules, section 7: the seven eligible categories, two of them not for O6, and the six that are not eligible. */
    @ParameterizedTest
    @CsvSource({
        "PRESTATION_EXTERNE, TOUS_OBJECTIFS",
        "REMEDIATION, TOUS_OBJECTIFS",
        "INVESTISSEMENT_LOGICIEL, HORS_O6",
        "LICENCE, TOUS_OBJECTIFS",
        "MAINTENANCE, TOUS_OBJECTIFS",
        "MATERIEL_SECURITE, TOUS_OBJECTIFS",
        "MIGRATION, HORS_O6",
        "DEPLACEMENT, AUCUN_OBJECTIF",
        "FORMATION_GENERALE, AUCUN_OBJECTIF",
        "EVENEMENT_COMMUNICATION, AUCUN_OBJECTIF",
        "MATERIEL_COURANT, AUCUN_OBJECTIF",
        "FONCTIONNEMENT_RECURRENT, AUCUN_OBJECTIF",
        "CONVERGENCE_AD, AUCUN_OBJECTIF"
    })
    void everyCategoryHasItsPortee(String code, Portee portee) {
        assertThat(DEPENSES.categorie(code)).get().returns(portee, Depenses.Categorie::portee);
        assertThat(DEPENSES.categories()).hasSize(13).containsKey(code);
    }

    @ParameterizedTest
    @CsvSource({"licence, LICENCE", "Remédiation, REMEDIATION", "' matériel_sécurité ', MATERIEL_SECURITE"})
    void aCategoryIsReadWithoutCaseNorAccents(String ecrite, String code) {
        assertThat(DEPENSES.categorie(ecrite)).get().returns(code, Depenses.Categorie::code);
    }

    @ParameterizedTest
    @CsvSource({"''", "LICENCES", "LICENCE ET MAINTENANCE", "AUTRE"})
    void anotherCategoryIsUnknown(String ecrite) {
        assertThat(DEPENSES.categorie(ecrite)).isEmpty();
    }

    /** What is replaced in the delivered campaign, by what, and what the refusal must name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eligible: hors_o6 | eligible: parfois | tous_objectifs ou hors_o6 ou aucun_objectif",
                "LICENCE: | 'Licences et autres:' | depenses.categories.Licences et autres",
                "ecart_paie: | ecart_de_paie: | depenses.ecart_paie",
                "unite: euros | unite: dollars | depenses.ecart_paie.unite",
                "'[\"4800\", \"4810\", \"4820\"]' | 4800 | depenses.rubriques_non_eligibles.codes",
                "'[\"4800\", \"4810\", \"4820\"]' | '[\"4800\", \" \"]' | depenses.rubriques_non_eligibles.codes[1]",
                "'\\bcharges?\\b.*' | '(charges?.*' | depenses.rubriques_non_eligibles.libelles[2]"
            })
    void aCampaignThatCannotBeTrustedIsRefused(String avant, String apres, String nomme) {
        String texte = CampagneLivree.texte();
        assertThat(texte).contains(avant);
        String faussee = texte.replace(avant, apres);
        assertThatThrownBy(() -> CampagneYaml.lire(faussee))
                .isInstanceOf(CampagneInvalide.class)
                .hasMessageContaining(nomme);
    }
}
