package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.Essais.CAMPAGNE;
import static fr.care.controle.regle.montant.Essais.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data contract: « The computed rows are recomputed; a difference over 1 € is ETAT_FINANCIER_CALCUL_FAUX ». */
class CalculsFauxTest {
    private static List<Motif> motifs(Salarie salarie) {
        return CalculsFaux.motifs(List.of(salarie.cout()), CAMPAGNE.depenses().ecartCalcul())
                .toList();
    }

    /** Inputs: 48,000 − 1,000 and 20,000 − 500, 1,600 hours, 100 spent: 41.5625 € an hour, 4,156.25 €. */
    private static Salarie saisi() {
        return Salarie.sansDefaut().avec("inelBrut", "1000").avec("inelCharges", "500");
    }

    @ParameterizedTest
    @CsvSource({
        "brutNet, 47001, false",
        "brutNet, 47001.01, true",
        "brutNet, 46999, false",
        "brutNet, 46998.99, true",
        "chargesNettes, 19501, false",
        "chargesNettes, 19501.01, true",
        "chargesNettes, 19498.99, true",
        "sousTotal, 66501, false",
        "sousTotal, 66501.01, true",
        "sousTotal, 66498.99, true",
        "tauxHoraire, 42.56, false",
        "tauxHoraire, 42.57, true",
        "tauxHoraire, 40.56, false",
        "tauxHoraire, 40.55, true",
        "imputable, 4157.25, false",
        "imputable, 4157.26, true",
        "imputable, 4155.25, false",
        "imputable, 4155.24, true",
        "imputable, '', false"
    })
    void aComputedRowIsHeldAgainstItsInputs(String ligne, String imprime, boolean faux) {
        assertThat(motifs(saisi().avec(ligne, imprime))).hasSize(faux ? 1 : 0);
    }

    /** Without productive hours, or with fewer than none, the formula of the template gives 0. */
    @ParameterizedTest
    @CsvSource({
        "0, tauxHoraire, 1, false",
        "0, tauxHoraire, 1.01, true",
        "'', imputable, -1, false",
        "'', imputable, -1.01, true",
        "-1600, tauxHoraire, 0, false",
        "-1600, tauxHoraire, -41.56, true",
        "-1600, imputable, -1, false",
        "-1600, imputable, -4156.25, true",
        "-0.01, imputable, 1.01, true"
    })
    void oddHoursAreComputedAsTheTemplateDoes(String productives, String ligne, String imprime, boolean faux) {
        assertThat(motifs(saisi().avec("productives", productives).avec(ligne, imprime)))
                .hasSize(faux ? 1 : 0);
    }

    @Test
    void theFirstWrongRowIsToldAndTheOthersCounted() {
        assertThat(motifs(saisi().avec("brutNet", "47000")
                        .avec("tauxHoraire", "50")
                        .avec("imputable", "5000")))
                .containsExactly(new Motif(
                        Code.ETAT_FINANCIER_CALCUL_FAUX,
                        "44A567/2026",
                        List.of("Taux Horaire", euros("50.00"), euros("41.56"), 2),
                        List.of(Essais.ETAT)));
    }

    @Test
    void aRowWithoutInputsIsWrongToo() {
        assertThat(motifs(new Salarie(
                        Map.of("matricule", "44A567", "annee", "2027", "imputable", "500", "recap", "non"))))
                .hasSize(1);
    }

    /** Only the rows that need it are compared with nothing. */
    @ParameterizedTest
    @CsvSource({
        "BRUT, brutNet, false",
        "BRUT, chargesNettes, true",
        "CHARGES, brutNet, true",
        "CHARGES, chargesNettes, false",
        "INEL_CHARGES, sousTotal, false",
        "HEURES_PRODUCTIVES, sousTotal, true",
        "HEURES_PRODUCTIVES, tauxHoraire, false",
        "HEURES_CONSACREES, tauxHoraire, true",
        "HEURES_CONSACREES, imputable, false",
        "IMPUTABLE, tauxHoraire, true"
    })
    void anInputThatCannotBeReadProvesNothing(String illisible, String ligne, boolean faux) {
        assertThat(motifs(saisi().avec(ligne, "5").avec("illisibles", illisible)))
                .hasSize(faux ? 1 : 0);
    }
}
