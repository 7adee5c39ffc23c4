package fr.care.controle.restitution.tableau;

import fr.care.controle.restitution.ResultatsNuit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An output table: what every format writes, in this order.
 *
 * @param nom the file name without its extension
 * @param cle the columns that name a row; empty when none do
 * @param lignes the rows of a night, in their total order; closed by who asks for them
 */
public record Tableau<T>(
        String nom,
        String description,
        List<String> cle,
        List<Colonne<T>> colonnes,
        Function<ResultatsNuit, Stream<T>> lignes) {}
