package fr.care.controle.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The typed values of one row, by declared column; a blank value is absent. Two rows with equal values are the same row, and a
 * blank equals what the schema says that it means.
 */
public final class Valeurs {
    private final Schema schema;
    private final @Nullable Object[] cellules;

    /**
     * @param cellules one per declared column, in their order, typed as {@link TypeColonne} says; not copied
     */
    public Valeurs(Schema schema, @Nullable Object[] cellules) {
        this.schema = schema;
        this.cellules = cellules;
    }

    public Schema schema() {
        return schema;
    }

    public @Nullable Object cellule(int index) {
        return cellules[index];
    }

    public boolean present(String colonne) {
        return cellules[schema.index(colonne)] != null;
    }

    public String texte(String colonne) {
        return texteOptionnel(colonne).orElseThrow();
    }

    public Optional<String> texteOptionnel(String colonne) {
        return Optional.ofNullable((String) cellules[schema.index(colonne)]);
    }

    public LocalDate date(String colonne) {
        return dateOptionnelle(colonne).orElseThrow();
    }

    public Optional<LocalDate> dateOptionnelle(String colonne) {
        return Optional.ofNullable((LocalDate) cellules[schema.index(colonne)]);
    }

    public int entier(String colonne) {
        return Optional.ofNullable((Integer) cellules[schema.index(colonne)]).orElseThrow();
    }

    public BigDecimal decimal(String colonne) {
        return decimalOptionnel(colonne).orElseThrow();
    }

    public Optional<BigDecimal> decimalOptionnel(String colonne) {
        return Optional.ofNullable((BigDecimal) cellules[schema.index(colonne)]);
    }

    /** A boolean, or what the schema says of its blank. */
    public boolean booleen(String colonne) {
        return (boolean) Optional.ofNullable(valeur(schema.index(colonne))).orElseThrow();
    }

    /** The value of a cell, a blank being what the schema says of it. */
    private @Nullable Object valeur(int index) {
        Object cellule = cellules[index];
        return cellule == null ? schema.colonnes().get(index).siBlanc().orElse(null) : cellule;
    }

    /** The same values, but those of another row of the schema in some columns. */
    public Valeurs avec(List<String> colonnes, Valeurs autres) {
        @Nullable Object[] suite = cellules.clone();
        for (String colonne : colonnes) {
            int place = schema.index(colonne);
            suite[place] = autres.cellules[place];
        }
        return new Valeurs(schema, suite);
    }

    /** Whether another row of the schema has the same values in some columns. */
    public boolean memes(@Nullable Valeurs autres, List<String> colonnes) {
        for (String colonne : colonnes) {
            int place = schema.index(colonne);
            if (autres == null || !Objects.equals(cellules[place], autres.cellules[place])) {
                return false;
            }
        }
        return true;
    }

    /** The values of some columns, in the order asked; empty when one of them is blank or could not be read. */
    public Optional<List<String>> cle(List<String> colonnes) {
        List<String> cle = new ArrayList<>(colonnes.size());
        for (String colonne : colonnes) {
            Object valeur = cellules[schema.index(colonne)];
            if (valeur == null) {
                return Optional.empty();
            }
            cle.add(valeur instanceof BigDecimal nombre ? nombre.toPlainString() : valeur.toString());
        }
        // Immutable lists of one or two hold no array: millions of keys are kept.
        return Optional.of(List.copyOf(cle));
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        if (!(autre instanceof Valeurs v) || !schema.nom().equals(v.schema.nom())) {
            return false;
        }
        for (int i = 0; i < cellules.length; i++) {
            if (!Objects.equals(valeur(i), v.valeur(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int empreinte = 1;
        for (int i = 0; i < cellules.length; i++) {
            empreinte = 31 * empreinte + Objects.hashCode(valeur(i));
        }
        return empreinte;
    }
}
