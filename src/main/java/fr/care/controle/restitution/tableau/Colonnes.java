package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.restitution.tableau.Cellule.Unite;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Declares the columns of a table one after the other, each never blank unless its method says so. */
final class Colonnes<T> {
    private final List<Colonne<T>> liste = new ArrayList<>();

    List<Colonne<T>> liste() {
        return List.copyOf(liste);
    }

    Colonnes<T> texte(String nom, String description, Function<T, String> valeur) {
        return choix(nom, description, List.of(), valeur);
    }

    /** A text that may be blank. */
    Colonnes<T> texteFacultatif(String nom, String description, Function<T, String> valeur) {
        return choixFacultatif(nom, description, List.of(), valeur);
    }

    /** A text among a closed list. */
    Colonnes<T> choix(String nom, String description, List<String> valeurs, Function<T, String> valeur) {
        return plus(nom, TypeColonne.TEXTE, description, true, valeurs, valeur.andThen(Cellule.Texte::new));
    }

    /** A text among a closed list, that may be blank. */
    Colonnes<T> choixFacultatif(String nom, String description, List<String> valeurs, Function<T, String> valeur) {
        return plus(nom, TypeColonne.TEXTE, description, false, valeurs, valeur.andThen(Cellule.Texte::new));
    }

    Colonnes<T> entier(String nom, String description, ToLongFunction<T> valeur) {
        return plus(
                nom, TypeColonne.ENTIER, description, true, List.of(), t -> new Cellule.Entier(valeur.applyAsLong(t)));
    }

    /** An integer that may be blank. */
    Colonnes<T> entierFacultatif(String nom, String description, Function<T, Optional<Integer>> valeur) {
        return plus(
                nom,
                TypeColonne.ENTIER,
                description,
                false,
                List.of(),
                valeur.andThen(v -> rempliOuVide(v.map(Cellule.Entier::new))));
    }

    Colonnes<T> jour(String nom, String description, Function<T, LocalDate> valeur) {
        return plus(nom, TypeColonne.JOUR, description, true, List.of(), valeur.andThen(Cellule.Jour::new));
    }

    /** Percent, without trailing zeros: {@code 2,5}. */
    Colonnes<T> pourcentage(String nom, String description, Function<T, BigDecimal> valeur) {
        return plus(
                nom,
                TypeColonne.DECIMAL,
                description,
                true,
                List.of(),
                valeur.andThen(v -> new Cellule.Decimal(v.stripTrailingZeros(), Unite.POURCENT)));
    }

    /** Euros, always with the cents: {@code 1234,50}; blank when unknown, never 0. */
    Colonnes<T> montant(String nom, String description, Function<T, Optional<BigDecimal>> valeur) {
        return plus(
                nom,
                TypeColonne.DECIMAL,
                description,
                false,
                List.of(),
                valeur.andThen(v -> rempliOuVide(v.map(
                        montant -> new Cellule.Decimal(montant.setScale(2, RoundingMode.HALF_UP), Unite.EUROS)))));
    }

    /** A cell whose type depends on the row. */
    Colonnes<T> valeur(String nom, String description, Function<T, Cellule> valeur) {
        return plus(nom, TypeColonne.VARIABLE, description, false, List.of(), valeur);
    }

    Colonnes<T> mesure(String nom, String description, Function<T, Optional<Mesure>> valeur) {
        return plus(
                nom,
                TypeColonne.TEXTE,
                description,
                false,
                List.of(),
                valeur.andThen(v -> rempliOuVide(v.map(Cellule.Mesuree::new))));
    }

    private static Cellule rempliOuVide(Optional<? extends Cellule> cellule) {
        return cellule.isPresent() ? cellule.get() : new Cellule.Vide();
    }

    private Colonnes<T> plus(
            String nom,
            TypeColonne type,
            String description,
            boolean obligatoire,
            List<String> valeurs,
            Function<T, ? extends Cellule> cellule) {
        liste.add(new Colonne<>(nom, type, description, obligatoire, valeurs, cellule::apply));
        return this;
    }
}
