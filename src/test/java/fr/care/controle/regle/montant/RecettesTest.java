package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.Essais.euros;
import static fr.care.controle.regle.montant.Essais.recette;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Depense;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules, section 7: « Recettes received from other schemes are all deducted ». */
class RecettesTest {

    @ParameterizedTest
    @CsvSource({
        "D1.01, O1",
        "D1.03, O3",
        "d1.06, O6",
        "' D1.02 ', O2",
        "D1.07, D1.07",
        "D1.00, D1.00",
        "D1.1, D1.1",
        "'', ''"
    })
    void aReceiptNamesItsObjectiveByItsNumber(String numero, String objectif) {
        assertThat(Recettes.depenses(List.of(recette(numero, "1000.005"))))
                .containsExactly(new Depense(
                        Nature.RECETTE,
                        numero,
                        Optional.empty(),
                        objectif,
                        euros("1000.005"),
                        euros("1000.005"),
                        List.of(),
                        Essais.ETAT));
    }

    @Test
    void anUnreadableReceiptMakesNoLineButIsTold() {
        assertThat(Recettes.depenses(List.of(recette("D1.01", "")))).isEmpty();
        assertThat(Recettes.illisibles(List.of(recette("D1.01", ""), recette("D1.02", "5"))))
                .containsExactly(
                        new Motif(Code.MONTANT_ILLISIBLE, "RECETTE/D1.01", List.of("montant"), List.of(Essais.ETAT)));
    }
}
