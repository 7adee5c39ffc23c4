package fr.care.controle.rapprochement;

import fr.care.controle.fait.FaitsSource;
import fr.care.controle.fait.Groupe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Facts by the key that leads to them. */
final class Index<T> {
    private final Map<String, List<T>> parCle = new HashMap<>();

    Index(Stream<T> faits, Function<? super T, String> cle) {
        faits.forEach(fait -> ajouter(cle.apply(fait), fait));
    }

    /** The groups where the facts that hold each value of a column are. */
    static Index<Groupe> groupes(FaitsSource faits, String colonne) {
        Index<Groupe> index = new Index<>(Stream.empty(), Groupe::toString);
        for (Groupe groupe : faits.groupes()) {
            faits.lire(groupe).stream()
                    .flatMap(fait -> fait.versions().stream())
                    .flatMap(version -> version.valeurs().texteOptionnel(colonne).stream())
                    .distinct()
                    .forEach(valeur -> index.ajouter(valeur, groupe));
        }
        return index;
    }

    private void ajouter(String cle, T fait) {
        parCle.computeIfAbsent(cle, c -> new ArrayList<>(1)).add(fait);
    }

    List<T> de(String cle) {
        return parCle.getOrDefault(cle, List.of());
    }
}
