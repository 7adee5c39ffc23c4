package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.Essais.CAMPAGNE;
import static fr.care.controle.regle.montant.Essais.attendus;
import static fr.care.controle.regle.montant.Essais.codes;
import static fr.care.controle.regle.montant.Essais.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Depense;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules, section 7, « internal costs ». */
class CoutsInternesTest {

    static List<Depense> depenses(Salarie... salaries) {
        return CoutsInternes.depenses(
                        Stream.of(salaries).map(Salarie::cout).toList(),
                        CAMPAGNE.depenses().ecartPaie())
                .toList();
    }

    static Depense depense(Salarie salarie) {
        assertThat(depenses(salarie)).hasSize(1);
        return depenses(salarie).get(0);
    }

    @Test
    void anEmployeeCostsHisHoursAtTheLoadedRate() {
        assertThat(depense(Salarie.sansDefaut()))
                .isEqualTo(new Depense(
                        Nature.INTERNE,
                        "44A567",
                        Optional.of(2026),
                        "D1.O1 à O3",
                        euros("4250.00"),
                        euros("4250.00"),
                        List.of(),
                        Essais.ETAT));
    }

    /** Rounded once: 43.56 € an hour would make 5,379.66 €; half a cent goes up. */
    @ParameterizedTest
    @CsvSource({
        "50000, 20000, 1607, 123.5, 5379.59",
        "50000, 20000, 1607, 0, 0.00",
        "1, 0, 8, 0.04, 0.01",
        "1, 0, 8, 0.0399, 0.00",
        "0, 16, 1600, 100, 1.00"
    })
    void theCostIsExactAndRoundedOnce(String brut, String charges, String productives, String consacrees, String cout) {
        Depense depense = depense(Salarie.sansDefaut()
                .avec("brut", brut)
                .avec("paie.brut", brut)
                .avec("paie.sommeBrut", brut)
                .avec("charges", charges)
                .avec("paie.charges", charges)
                .avec("paie.sommeCharges", charges)
                .avec("productives", productives)
                .avec("consacrees", consacrees));
        assertThat(depense).returns(euros(cout), Depense::declare).returns(euros(cout), Depense::retenu);
        assertThat(depense.motifs()).isEmpty();
    }

    /** Zero hours productive or less, or hours spent below zero: nothing can be computed; more than are worked: capped. */
    @ParameterizedTest
    @CsvSource({
        "1600, 1599.99, 67999.58, ''",
        "1600, 1600, 68000.00, ''",
        "1600, 1600.01, 68000.00, HEURES_PLAFONNEES",
        "1600, 0, 0.00, ''",
        "1600, '', 0.00, ''",
        "1600, -0.01, 0.00, HEURES_INVALIDES",
        "0.01, 0.01, 68000.00, ''",
        "0, 100, 0.00, HEURES_INVALIDES",
        "'', 100, 0.00, HEURES_INVALIDES",
        "-1, 100, 0.00, HEURES_INVALIDES",
        "0, 0, 0.00, HEURES_INVALIDES"
    })
    void hoursAreBounded(String productives, String consacrees, String retenu, String codes) {
        Depense depense =
                depense(Salarie.sansDefaut().avec("productives", productives).avec("consacrees", consacrees));
        assertThat(depense.retenu()).isEqualTo(euros(retenu));
        assertThat(codes(depense)).isEqualTo(attendus(codes));
    }

    @Test
    void theHoursAreTold() {
        assertThat(depense(Salarie.sansDefaut().avec("consacrees", "1700")).motifs())
                .containsExactly(new Motif(
                        Code.HEURES_PLAFONNEES,
                        "44A567/2026",
                        List.of(euros("1700"), euros("1600")),
                        List.of(Essais.ETAT)));
        assertThat(depense(Salarie.sansDefaut().avec("productives", "")).motifs())
                .containsExactly(new Motif(
                        Code.HEURES_INVALIDES, "44A567/2026", List.of(euros("0"), euros("100")), List.of(Essais.ETAT)));
    }

    /** Declared: the printed row, else what its inputs give, uncapped and unchecked. */
    @ParameterizedTest
    @CsvSource({
        "4000.005, 100, 1600, 4000.01",
        "0, 100, 1600, 0.00",
        "'', 100, 1600, 4250.00",
        "'', 3200, 1600, 136000.00",
        "'', 100, 0, 0.00",
        "'', 100, -1600, 0.00",
        "'', -100, 1600, -4250.00"
    })
    void theDeclaredAmountIsThePrintedOne(String imputable, String consacrees, String productives, String declare) {
        Salarie salarie = Salarie.sansDefaut()
                .avec("imputable", imputable)
                .avec("consacrees", consacrees)
                .avec("productives", productives);
        assertThat(depense(salarie).declare()).isEqualTo(euros(declare));
        assertThat(depense(salarie.sansRecap()).declare()).isEqualTo(euros(declare));
    }

    /** An unreadable cell: nothing is kept, and it is compared with nothing; a blank one still counts as 0. */
    @ParameterizedTest
    @CsvSource({
        "brut, BRUT, MONTANT_ILLISIBLE PAIE_ELEMENT_NON_DEDUIT",
        "charges, CHARGES, MONTANT_ILLISIBLE PAIE_ELEMENT_NON_DEDUIT",
        "inelBrut, INEL_BRUT, MONTANT_ILLISIBLE",
        "inelCharges, INEL_CHARGES, MONTANT_ILLISIBLE PAIE_ELEMENT_NON_DEDUIT",
        "productives, HEURES_PRODUCTIVES, MONTANT_ILLISIBLE PAIE_ELEMENT_NON_DEDUIT",
        "consacrees, HEURES_CONSACREES, MONTANT_ILLISIBLE PAIE_ELEMENT_NON_DEDUIT"
    })
    void anUnreadableCellKeepsNothing(String cellule, String illisible, String codes) {
        Salarie salarie = Salarie.sansDefaut()
                .avec(cellule, "")
                .avec("illisibles", illisible)
                .avec("paie.inelBrut", "10");
        Depense depense = depense(salarie);
        assertThat(depense).returns(euros("0.00"), Depense::declare).returns(euros("0.00"), Depense::retenu);
        assertThat(codes(depense)).isEqualTo(attendus(codes));
        assertThat(depense.motifs().get(0).details()).containsExactly("B7");
        assertThat(depense(salarie.avec("imputable", "12.5")).declare()).isEqualTo(euros("12.50"));
    }

    @Test
    void anUnreadablePrintedCostIsDeclaredZeroAndKeptAllTheSame() {
        Depense depense = depense(Salarie.sansDefaut().avec("illisibles", "IMPUTABLE"));
        assertThat(depense).returns(euros("0.00"), Depense::declare).returns(euros("4250.00"), Depense::retenu);
        assertThat(codes(depense)).isEqualTo(attendus("MONTANT_ILLISIBLE"));
    }

    @Test
    void whatCanBeReadBesideAnUnreadableCellIsStillCompared() {
        Depense depense = depense(Salarie.sansDefaut()
                .avec("charges", "")
                .avec("illisibles", "HEURES_PRODUCTIVES")
                .avec("brut", "50000")
                .avec("inelBrut", "5")
                .avec("paie.inelBrut", "10")
                .avec("consacrees", "-1")
                .avec("productives", ""));
        assertThat(codes(depense))
                .isEqualTo(
                        attendus(
                                "HEURES_INVALIDES MONTANT_ILLISIBLE PAIE_ECART_BRUT PAIE_ECART_CHARGES PAIE_ELEMENT_NON_DEDUIT"));
        assertThat(depense.motifs().get(0).details()).containsExactly("illisibles", euros("-1"));
    }

    @Test
    void blankHoursAreZeroWhateverElseCannotBeRead() {
        assertThat(codes(depense(Salarie.sansDefaut()
                        .avec("charges", "")
                        .avec("illisibles", "CHARGES")
                        .avec("productives", ""))))
                .isEqualTo(attendus("HEURES_INVALIDES MONTANT_ILLISIBLE"));
    }

    /** Nobody is named: no recap can be theirs, and the row tells which block it is. */
    @Test
    void anEmployeeWithoutMatriculeIsToldByTheRow() {
        Depense depense = depense(Salarie.sansDefaut().avec("matricule", "").sansRecap());
        assertThat(depense).returns("", Depense::reference).returns(euros("0.00"), Depense::retenu);
        assertThat(depense.motifs())
                .containsExactly(new Motif(Code.PAIE_RECAP_ABSENT, "ligne 5/2026", List.of(), List.of(Essais.ETAT)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, '', 0",
        "'', '', '', '', 0",
        "0.01, 0, 0, '', 1",
        "0, -0.01, '', '', 1",
        "'', '', 1, '', 1",
        "'', '', '', BRUT, 1",
        "'', '', '', IMPUTABLE, 0"
    })
    void aLineExistsWhenSomethingIsDeclared(
            String brut, String charges, String consacrees, String illisibles, int lignes) {
        assertThat(depenses(Salarie.sansDefaut()
                        .avec("brut", brut)
                        .avec("charges", charges)
                        .avec("consacrees", consacrees)
                        .avec("illisibles", illisibles)
                        .avec("inelBrut", "5")))
                .hasSize(lignes);
    }
}
