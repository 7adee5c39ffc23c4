package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.Essais.etat;
import static fr.care.controle.regle.montant.Essais.facture;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import fr.care.controle.domaine.resultat.Depense;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any statement: seeded, so that a failure can be seen again. */
class MontantProprietesTest {

    static LongStream graines() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("graines")
    void amountsAreBounded(long graine) {
        CasAuHasard cas = CasAuHasard.de(graine);
        BilanFinancier bilan = cas.evaluer(cas.etat());
        Couts couts = bilan.couts().orElseThrow();
        assertThat(couts.net()).isNotNegative();
        assertThat(couts.montantMin()).isBetween(ZERO, couts.montantMax());
        assertThat(couts.montantMin()).isLessThanOrEqualTo(bilan.plafondApresDecoteMin());
        assertThat(couts.montantMax()).isLessThanOrEqualTo(couts.net().min(bilan.plafondApresDecoteMax()));
    }

    @ParameterizedTest
    @MethodSource("graines")
    void linesAddUpToTheCosts(long graine) {
        CasAuHasard cas = CasAuHasard.de(graine);
        BilanFinancier bilan = cas.evaluer(cas.etat());
        Couts couts = bilan.couts().orElseThrow();
        assertThat(somme(bilan, Nature.INTERNE)).isEqualByComparingTo(couts.internes());
        assertThat(somme(bilan, Nature.EXTERNE)).isEqualByComparingTo(couts.externes());
        assertThat(somme(bilan, Nature.AUTRE)).isEqualByComparingTo(couts.autres());
        assertThat(somme(bilan, Nature.RECETTE)).isEqualByComparingTo(couts.recettes());
    }

    /** Where a refused invoice stands, and whether it does, every other line and every amount stay as they are. */
    @ParameterizedTest
    @MethodSource("graines")
    void aRefusedLineChangesNoOther(long graine) {
        CasAuHasard cas = CasAuHasard.de(graine);
        EtatFinancier etat = cas.etat();
        List<Facture> externes = new ArrayList<>(etat.externes());
        externes.add(
                cas.source().nextInt(externes.size() + 1), facture("R", "2026-06-01", "DEPLACEMENT", "O1", "5000"));
        BilanFinancier sans = cas.evaluer(etat);
        BilanFinancier avec = cas.evaluer(etat(etat.internes(), externes, etat.autres(), etat.recettes()));
        assertThat(avec.couts()).isEqualTo(sans.couts());
        assertThat(avec.depenses())
                .filteredOn(depense -> !depense.reference().equals("R"))
                .isEqualTo(sans.depenses());
    }

    @ParameterizedTest
    @MethodSource("graines")
    void theOrderOfRowsChangesNothing(long graine) {
        CasAuHasard cas = CasAuHasard.de(graine);
        EtatFinancier etat = cas.etat();
        EtatFinancier battu = etat(
                cas.battre(etat.internes()),
                cas.battre(etat.externes()),
                cas.battre(etat.autres()),
                cas.battre(etat.recettes()));
        assertThat(cas.evaluer(battu)).isEqualTo(cas.evaluer(etat));
    }

    @ParameterizedTest
    @MethodSource("graines")
    void theRecapOnlyLowersWhatIsDeclared(long graine) {
        Salarie salarie = CasAuHasard.salarie(new Random(graine), 1)
                .avec("illisibles", "")
                .avec("productives", "1607")
                .avec("consacrees", "100");
        Depense depense = CoutsInternesTest.depense(salarie.avec("recap", "oui"));
        assertThat(depense.retenu()).isLessThanOrEqualTo(depense.declare());
    }

    private static BigDecimal somme(BilanFinancier bilan, Nature nature) {
        return bilan.depenses().stream()
                .filter(depense -> depense.nature() == nature)
                .map(Depense::retenu)
                .reduce(ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
