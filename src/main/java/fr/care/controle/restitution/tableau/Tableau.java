package fr.care.controle.restitution.tableau;

import fr.care.controle.restitution.Element;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * An output table: what every format writes, in this order.
 *
 * @param nom the file name without its extension
 * @param cle the columns that name a row; empty when none do
 * @param lignes the rows that a piece of the results of this night gives, in their order
 * @param ordre the total order of all the rows, when it is not that of the results
 */
public record Tableau<T>(
        String nom,
        String description,
        List<String> cle,
        List<Colonne<T>> colonnes,
        BiFunction<Element, LocalDate, Stream<T>> lignes,
        Optional<Comparator<T>> ordre) {
    /** A table whose rows come in the order of the results. */
    Tableau(
            String nom,
            String description,
            List<String> cle,
            List<Colonne<T>> colonnes,
            BiFunction<Element, LocalDate, Stream<T>> lignes) {
        this(nom, description, cle, colonnes, lignes, Optional.empty());
    }
}
