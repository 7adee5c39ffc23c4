package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Objectif;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One rule per objective, in the order of the results. */
class CatalogueTest {

    @Test
    void uneRegleParObjectifDansLeurOrdre() {
        assertThat(Catalogue.TOUTES).extracting(Regle::objectif).containsExactly(Objectif.values());
    }

    /** Only the rules on audits depend on the base of dates. */
    @Test
    void lesAuditsAPart() {
        assertThat(Catalogue.ADS).extracting(Regle::objectif).containsExactly(Objectif.O1_A, Objectif.O1_B);
        assertThat(Catalogue.EXPOSITION).extracting(Regle::objectif).containsExactly(Objectif.O2_A, Objectif.O2_B);
        assertThat(Set.copyOf(Catalogue.AUDITS)).doesNotContainAnyElementsOf(Catalogue.AUTRES);
    }
}
