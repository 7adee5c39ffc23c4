package fr.care.controle.format;

import fr.care.controle.format.Conversion.Lue;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a file once typed, as far as a plain row needs it.
 *
 * @param vide nothing but blanks
 * @param simple nothing has to be told of it
 */
record Cellule(@Nullable Object valeur, boolean vide, boolean simple) {
    static Cellule de(Brute brute, Conversion conversion) {
        Lue lue = conversion.lire(brute);
        boolean simple = lue.motif().isEmpty() && lue.finess() == Lue.Finess.SANS_OBJET;
        return new Cellule(lue.valeur(), brute.vide(), simple);
    }
}
