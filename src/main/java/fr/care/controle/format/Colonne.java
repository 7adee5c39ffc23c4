package fr.care.controle.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One declared column of a source.
 *
 * @param requise a blank value rejects the row
 * @param cle part of the key
 * @param min inclusive; numbers only
 * @param max inclusive; numbers only
 * @param motif regular expression that the whole text must match; texts only
 * @param valeurs the allowed values of an {@link TypeColonne#ENUM}; for {@link TypeColonne#FINESS}, words accepted in place of
 *     a number (TOUT)
 * @param alias other names accepted for the header
 * @param siBlanc what a blank value says; booleans only
 */
public record Colonne(
        String nom,
        TypeColonne type,
        boolean requise,
        boolean cle,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<String> motif,
        List<String> valeurs,
        List<String> alias,
        Optional<Boolean> siBlanc,
        String description) {
    /** All the names that its header may bear. */
    Stream<String> noms() {
        return Stream.concat(Stream.of(nom), alias.stream());
    }
}
