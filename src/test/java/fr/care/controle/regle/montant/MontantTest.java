package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.Essais.CAMPAGNE;
import static fr.care.controle.regle.montant.Essais.dossier;
import static fr.care.controle.regle.montant.Essais.etat;
import static fr.care.controle.regle.montant.Essais.euros;
import static fr.care.controle.regle.montant.Essais.evaluation;
import static fr.care.controle.regle.montant.Essais.facture;
import static fr.care.controle.regle.montant.Essais.recette;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules, section 7: « montant = min(max(0, coûts éligibles − recettes), plafond_apres_decote) ». */
class MontantTest {

    /** Costs, receipts, ceiling and décotes; then both ceilings, the net cost and both amounts. */
    @ParameterizedTest
    @CsvSource({
        "999.99, 0, 1000, 0, 0, 1000.00, 1000.00, 999.99, 999.99, 999.99",
        "1000.00, 0, 1000, 0, 0, 1000.00, 1000.00, 1000.00, 1000.00, 1000.00",
        "1000.01, 0, 1000, 0, 0, 1000.00, 1000.00, 1000.01, 1000.00, 1000.00",
        "1000, 400, 1000, 10, 10, 900.00, 900.00, 600.00, 600.00, 600.00",
        "1000, 0, 1000, 2.5, 17.5, 825.00, 975.00, 1000.00, 825.00, 975.00",
        "900, 0, 1000, 2.5, 17.5, 825.00, 975.00, 900.00, 825.00, 900.00",
        "1000, 0, 1000, 0, 100, 0.00, 1000.00, 1000.00, 0.00, 1000.00",
        "1000, 0, 1000, 100, 100, 0.00, 0.00, 1000.00, 0.00, 0.00",
        "100, 99.99, 1000, 0, 0, 1000.00, 1000.00, 0.01, 0.01, 0.01",
        "100, 100, 1000, 0, 0, 1000.00, 1000.00, 0.00, 0.00, 0.00",
        "100, 100.01, 1000, 0, 0, 1000.00, 1000.00, 0.00, 0.00, 0.00",
        "-50, 0, 1000, 0, 0, 1000.00, 1000.00, 0.00, 0.00, 0.00",
        "1000, 0, 0, 0, 0, 0.00, 0.00, 1000.00, 0.00, 0.00",
        "1000, 0, 100.10, 2.5, 2.5, 97.60, 97.60, 1000.00, 97.60, 97.60",
        "1000, 0, 100.20, 2.5, 2.5, 97.70, 97.70, 1000.00, 97.70, 97.70"
    })
    void theAmountIsTheLeastOfNetCostAndCeiling(
            String cout,
            String recette,
            String plafond,
            String decoteMin,
            String decoteMax,
            String plafondMin,
            String plafondMax,
            String net,
            String montantMin,
            String montantMax) {
        BilanFinancier bilan = Finances.evaluer(
                Optional.of(
                        etat(List.of(), List.of(facture("1", cout)), List.of(), List.of(recette("D1.01", recette)))),
                dossier(plafond),
                evaluation(decoteMin, decoteMax),
                CAMPAGNE);
        assertThat(bilan)
                .returns(euros(plafondMin), BilanFinancier::plafondApresDecoteMin)
                .returns(euros(plafondMax), BilanFinancier::plafondApresDecoteMax);
        assertThat(bilan.couts())
                .get()
                .returns(euros(net), Couts::net)
                .returns(euros(montantMin), Couts::montantMin)
                .returns(euros(montantMax), Couts::montantMax);
    }

    @Test
    void eachNatureHasItsSum() {
        BilanFinancier bilan = Finances.evaluer(
                Optional.of(etat(
                        List.of(Salarie.sansDefaut().cout()),
                        List.of(facture("1", "100"), facture("2", "20.5")),
                        List.of(facture("1", "7")),
                        List.of(recette("D1.01", "1000"), recette("D1.02", "0.01")))),
                dossier("100000"),
                evaluation("0", "0"),
                CAMPAGNE);
        assertThat(bilan.couts())
                .contains(new Couts(
                        euros("4250.00"),
                        euros("120.50"),
                        euros("7.00"),
                        euros("1000.01"),
                        euros("3377.49"),
                        euros("3377.49"),
                        euros("3377.49")));
    }

    /** Rounded once, at the end: each line by itself would give another total. */
    @ParameterizedTest
    @CsvSource({
        "33.335, 33.335, 0, 66.67, 0.00, 66.67",
        "-1200.5, 33.335, 0, -1167.17, 0.00, 0.00",
        "33.335, 0, 0.0051, 33.34, 0.01, 33.33",
        "0.004, 0, 0.004, 0.00, 0.00, 0.00",
        "100.004, 0.004, 0.004, 100.01, 0.00, 100.00"
    })
    void amountsAreRoundedOnce(
            String cout, String autre, String recette, String externes, String recettes, String net) {
        BilanFinancier bilan = Finances.evaluer(
                Optional.of(etat(
                        List.of(),
                        List.of(facture("1", cout), facture("2", autre)),
                        List.of(),
                        List.of(recette("D1.01", recette)))),
                dossier("1000"),
                evaluation("0", "0"),
                CAMPAGNE);
        assertThat(bilan.couts())
                .get()
                .returns(euros(externes), Couts::externes)
                .returns(euros(recettes), Couts::recettes)
                .returns(euros(net), Couts::net)
                .returns(euros(net), Couts::montantMax);
    }

    @Test
    void anEmptyStatementCostsNothing() {
        BilanFinancier vide = Finances.evaluer(
                Optional.of(etat(List.of(), List.of(), List.of(), List.of())),
                dossier("1000"),
                evaluation("0", "10"),
                CAMPAGNE);
        assertThat(vide.couts()).get().returns(euros("0.00"), Couts::montantMax);
    }

    @Test
    void withoutAReadableStatementNoAmountIsKnown() {
        BilanFinancier inconnu = new BilanFinancier(euros("900.00"), euros("1000.00"), Optional.empty(), List.of());
        assertThat(Finances.evaluer(Optional.empty(), dossier("1000"), evaluation("0", "10"), CAMPAGNE))
                .isEqualTo(inconnu);
        assertThat(Finances.evaluer(
                        Optional.of(Essais.illisible("chiffré")), dossier("1000"), evaluation("0", "10"), CAMPAGNE))
                .isEqualTo(inconnu);
    }
}
