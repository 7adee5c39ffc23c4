package fr.care.controle.regle.montant;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Intervalle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What can be paid: « Les financements du Domaine 1 bis seront octroyés à hauteur des coûts engagés. Le montant du financement délégué
 * correspondra au montant déclaré, dans la limite des montants plafonds ».
 *
 * <p>Every amount is computed exactly and rounded once.
 *
 * @param plafond before any décote
 * @param decote percent; the amount is an interval when it is one
 */
record Montant(BigDecimal plafond, Intervalle decote) {
    private static final BigDecimal TOUT = BigDecimal.valueOf(100);

    /** @param depenses empty when no readable statement is known */
    BilanFinancier bilan(Optional<List<Depense>> depenses) {
        return new BilanFinancier(
                Euros.arrondi(plafond(decote.max())),
                Euros.arrondi(plafond(decote.min())),
                depenses.map(this::couts),
                depenses.orElse(List.of()));
    }

    private Couts couts(List<Depense> depenses) {
        BigDecimal internes = retenu(depenses, Nature.INTERNE);
        BigDecimal externes = retenu(depenses, Nature.EXTERNE);
        BigDecimal autres = retenu(depenses, Nature.AUTRE);
        BigDecimal recettes = retenu(depenses, Nature.RECETTE);
        BigDecimal net = internes.add(externes).add(autres).subtract(recettes).max(BigDecimal.ZERO);
        return new Couts(
                Euros.arrondi(internes),
                Euros.arrondi(externes),
                Euros.arrondi(autres),
                Euros.arrondi(recettes),
                Euros.arrondi(net),
                Euros.arrondi(net.min(plafond(decote.max()))),
                Euros.arrondi(net.min(plafond(decote.min()))));
    }

    /** « la décote appliquée au montant plafond »; exact. */
    private BigDecimal plafond(BigDecimal pourcentage) {
        return plafond.multiply(TOUT.subtract(pourcentage)).movePointLeft(2);
    }

    private static BigDecimal retenu(List<Depense> depenses, Nature nature) {
        return depenses.stream()
                .filter(depense -> depense.nature() == nature)
                .map(Depense::retenu)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
