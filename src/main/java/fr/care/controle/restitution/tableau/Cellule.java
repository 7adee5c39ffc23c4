package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.resultat.Mesure;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The value of a cell, still typed: each format writes it its own way, and only a text can be taken for a formula. */
public sealed interface Cellule {
    record Texte(String valeur) implements Cellule {}

    record Entier(long valeur) implements Cellule {}

    /** An amount or a percentage, with the decimals that are shown. */
    record Decimal(BigDecimal valeur, Unite unite) implements Cellule {}

    record Jour(LocalDate valeur) implements Cellule {}

    record Mesuree(Mesure valeur) implements Cellule {}

    /** What a decimal counts. */
    enum Unite {
        EUROS,
        POURCENT
    }

    /** Nothing to show: never a zero. */
    record Vide() implements Cellule {}
}
