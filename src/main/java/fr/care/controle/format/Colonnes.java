package fr.care.controle.format;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** The columns of a schema, in their order; millions of rows ask for the place of one. */
public final class Colonnes extends AbstractList<Colonne> implements RandomAccess {
    private final List<Colonne> colonnes;
    private final List<String> cle;
    private final Map<String, Integer> places = new HashMap<>();

    Colonnes(List<Colonne> colonnes) {
        this.colonnes = List.copyOf(colonnes);
        cle = colonnes.stream().filter(Colonne::cle).map(Colonne::nom).toList();
        colonnes.forEach(colonne -> places.put(colonne.nom(), places.size()));
    }

    @Override
    public Colonne get(int place) {
        return colonnes.get(place);
    }

    @Override
    public int size() {
        return colonnes.size();
    }

    List<String> cle() {
        return cle;
    }

    Optional<Integer> index(String nom) {
        return Optional.ofNullable(places.get(nom));
    }
}
