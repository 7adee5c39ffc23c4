package fr.care.controle.campagne;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which costs a subsidy pays; euros.
 *
 * @param auPlusTot since when a cost counts
 * @param exerciceAuPlusTot since when a crisis exercise makes the costs of O3 count
 * @param categories the categories of external and other costs, by code, in the order of the file
 * @param ecartPaie how far a statement may be from the payroll recap, and a recap from its own totals
 * @param ecartCalcul how far a computed row of a statement may be from what its inputs give
 */
public record Depenses(
        Minimum<LocalDate> auPlusTot,
        Minimum<LocalDate> exerciceAuPlusTot,
        Map<String, Categorie> categories,
        Maximum<BigDecimal> ecartPaie,
        Maximum<BigDecimal> ecartCalcul,
        RubriquesNonEligibles rubriquesNonEligibles) {

    /** What the regulation says of a category, whatever the case and the accents it is written with; empty when nothing. */
    public Optional<Categorie> categorie(String ecrite) {
        return Optional.ofNullable(
                categories.get(RubriquesNonEligibles.sansAccents(ecrite).strip().toUpperCase(Locale.ROOT)));
    }

    /**
     * A category of costs.
     *
     * @param citation the regulation's own words
     */
    public record Categorie(String code, Portee portee, String citation) {}

    /** For which objectives a category is eligible. */
    public enum Portee {
        TOUS_OBJECTIFS,
        HORS_O6,
        AUCUN_OBJECTIF
    }
}
