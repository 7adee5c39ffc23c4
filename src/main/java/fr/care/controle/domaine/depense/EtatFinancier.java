package fr.care.controle.domaine.depense;

import fr.care.controle.domaine.motif.Preuve;
import java.util.List;
import java.util.Optional;

/**
 * The financial statement of a candidate.
 *
 * @param illisible what makes it unusable as a whole, in French: no amount is then known
 */
public record EtatFinancier(
        List<CoutInterne> internes,
        List<Facture> externes,
        List<Facture> autres,
        List<Recette> recettes,
        Optional<Illisible> illisible) {
    /**
     * Why a statement cannot be used.
     *
     * @param detail sheet, cell, what is wrong, what is expected
     */
    public record Illisible(String detail, Preuve preuve) {}
}
