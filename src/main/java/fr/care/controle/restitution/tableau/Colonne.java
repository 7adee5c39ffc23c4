package fr.care.controle.restitution.tableau;

import java.util.List;
import java.util.function.Function;

/**
 * A column of an output table.
 *
 * @param description French, shown by the Table Schema
 * @param obligatoire whether it is never blank
 * @param valeurs the only values it may hold; empty when it is free
 */
public record Colonne<T>(
        String nom,
        TypeColonne type,
        String description,
        boolean obligatoire,
        List<String> valeurs,
        Function<T, Cellule> cellule) {}
