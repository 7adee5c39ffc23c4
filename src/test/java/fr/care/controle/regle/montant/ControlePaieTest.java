package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.CoutsInternesTest.depense;
import static fr.care.controle.regle.montant.Essais.attendus;
import static fr.care.controle.regle.montant.Essais.codes;
import static fr.care.controle.regle.montant.Essais.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Depense;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules, section 7: the statement against the payroll recap. */
class ControlePaieTest {

    /** More than 1 € apart, the lower is kept; up to 1 €, the declared one. */
    @ParameterizedTest
    @CsvSource({
        "brut, 48001.01, 4250.00, PAIE_ECART_BRUT",
        "brut, 48001, 4250.06, ''",
        "brut, 47999, 4249.94, ''",
        "brut, 47998.99, 4249.94, PAIE_ECART_BRUT",
        "brut, 47000, 4187.50, PAIE_ECART_BRUT",
        "charges, 20001.01, 4250.00, PAIE_ECART_CHARGES",
        "charges, 20001, 4250.06, ''",
        "charges, 19999, 4249.94, ''",
        "charges, 19998.99, 4249.94, PAIE_ECART_CHARGES",
        "charges, '', 3000.00, PAIE_ECART_CHARGES"
    })
    void theLowerOfTwoAmountsIsKept(String cellule, String declare, String retenu, String codes) {
        Depense depense = depense(Salarie.sansDefaut().avec(cellule, declare));
        assertThat(depense.retenu()).isEqualTo(euros(retenu));
        assertThat(codes(depense)).isEqualTo(attendus(codes));
    }

    /** The greater of what is declared and of what the recap shows; the least excess is told. */
    @ParameterizedTest
    @CsvSource({
        "1600, 0, 0, 0, 4150.00, ''",
        "1600, 1600, 0, 0, 4150.00, ''",
        "1599.99, 1600, 0, 0, 4150.00, PAIE_ELEMENT_NON_DEDUIT",
        "'', 1600, 0, 0, 4150.00, PAIE_ELEMENT_NON_DEDUIT",
        "0, 0, 160, 0, 4240.00, ''",
        "0, 0, 160, 160, 4240.00, ''",
        "0, 0, '', 160, 4240.00, PAIE_ELEMENT_NON_DEDUIT",
        "'', 1600, '', 160, 4140.00, PAIE_ELEMENT_NON_DEDUIT",
        "0, -160, 0, 0, 4250.00, ''"
    })
    void theGreaterOfTwoDeductionsIsMade(
            String declareBrut,
            String paieBrut,
            String declareCharges,
            String paieCharges,
            String retenu,
            String codes) {
        Depense depense = depense(Salarie.sansDefaut()
                .avec("inelBrut", declareBrut)
                .avec("paie.inelBrut", paieBrut)
                .avec("inelCharges", declareCharges)
                .avec("paie.inelCharges", paieCharges));
        assertThat(depense.retenu()).isEqualTo(euros(retenu));
        assertThat(codes(depense)).isEqualTo(attendus(codes));
    }

    @Test
    void withoutRecapNothingIsKeptAndNoOtherPayrollCodeIsTold() {
        Depense depense =
                depense(Salarie.sansDefaut().avec("consacrees", "1700").sansRecap());
        assertThat(depense).returns(euros("72250.00"), Depense::declare).returns(euros("0.00"), Depense::retenu);
        assertThat(codes(depense)).isEqualTo(attendus("HEURES_PLAFONNEES PAIE_RECAP_ABSENT"));
        assertThat(depense.motifs().get(1))
                .isEqualTo(new Motif(Code.PAIE_RECAP_ABSENT, "44A567/2026", List.of(), List.of(Essais.ETAT)));
    }

    @Test
    void aRecapWithoutEntryDateIsAWarning() {
        Depense depense = depense(Salarie.sansDefaut().avec("dateEntree", "non"));
        assertThat(depense.retenu()).isEqualTo(euros("4250.00"));
        assertThat(codes(depense)).isEqualTo(attendus("PAIE_DATES_ABSENTES"));
    }

    @ParameterizedTest
    @CsvSource({
        "paie.sommeBrut, 48001, ''",
        "paie.sommeBrut, 48001.01, 44A567/2026/BRUT",
        "paie.sommeBrut, 47998.99, 44A567/2026/BRUT",
        "paie.sommeSalariale, 9001, ''",
        "paie.sommeSalariale, 9001.01, 44A567/2026/SALARIAL",
        "paie.sommeCharges, 19999, ''",
        "paie.sommeCharges, 19998.99, 44A567/2026/PATRONAL"
    })
    void aTotalThatItsLinesDoNotMakeIsTold(String somme, String valeur, String objet) {
        Depense depense = depense(Salarie.sansDefaut().avec(somme, valeur));
        assertThat(depense.retenu()).isEqualTo(euros("4250.00"));
        assertThat(depense.motifs()).extracting(Motif::objet).isEqualTo(objet.isEmpty() ? List.of() : List.of(objet));
    }

    @Test
    void aRecapMayPrintNoTotalOfTheEmployeeShare() {
        assertThat(codes(depense(Salarie.sansDefaut().avec("paie.salarial", "").avec("paie.sommeSalariale", "5"))))
                .isEmpty();
    }

    /** The recap printed in the source: gross 55,631.25 €, charges 32,935.48 €, 1,652.04 hours. */
    @Test
    void theRecapOfTheSourceHasTwoTotalsThatDoNotAddUp() {
        Depense depense = depense(Salarie.sansDefaut()
                .avec("annee", "2024")
                .avec("brut", "55631.25")
                .avec("charges", "32935.48")
                .avec("productives", "1652.04")
                .avec("paie.brut", "55631.25")
                .avec("paie.charges", "32935.48")
                .avec("paie.salarial", "11691.25")
                .avec("paie.sommeBrut", "53732.29")
                .avec("paie.sommeCharges", "32953.56")
                .avec("paie.sommeSalariale", "11691.25"));
        assertThat(depense.retenu()).isEqualTo(euros("5361.05"));
        assertThat(depense.motifs())
                .containsExactly(
                        somme("44A567/2024/BRUT", "55631.25", "53732.29", "1898.96"),
                        somme("44A567/2024/PATRONAL", "32935.48", "32953.56", "18.08"));
    }

    @Test
    void everyProblemOfAnEmployeeYearIsToldWithItsAmounts() {
        Depense depense = depense(Salarie.sansDefaut()
                .avec("brut", "50000")
                .avec("charges", "21000")
                .avec("paie.inelBrut", "100")
                .avec("paie.inelCharges", "40.5")
                .avec("dateEntree", "non")
                .avec("productives", "0"));
        assertThat(depense.motifs())
                .containsExactly(
                        new Motif(
                                Code.HEURES_INVALIDES,
                                "44A567/2026",
                                List.of(euros("0"), euros("100")),
                                List.of(Essais.ETAT)),
                        paie(Code.PAIE_DATES_ABSENTES, "44A567/2026"),
                        paie(Code.PAIE_ECART_BRUT, "44A567/2026", "50000.00", "48000.00"),
                        paie(Code.PAIE_ECART_CHARGES, "44A567/2026", "21000.00", "20000.00"),
                        paie(Code.PAIE_ELEMENT_NON_DEDUIT, "44A567/2026", "0.00", "100.00", "0.00", "40.50"));
    }

    private static Motif somme(String objet, String... montants) {
        return paie(Code.PAIE_SOMME_INCOHERENTE, objet, montants);
    }

    private static Motif paie(Code code, String objet, String... montants) {
        return new Motif(
                code,
                objet,
                List.<Object>copyOf(
                        List.of(montants).stream().map(Essais::euros).toList()),
                List.of(Essais.ETAT, Salarie.RECAP));
    }
}
