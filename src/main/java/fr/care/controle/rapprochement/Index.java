package fr.care.controle.rapprochement;

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
        faits.forEach(fait ->
                parCle.computeIfAbsent(cle.apply(fait), c -> new ArrayList<>(1)).add(fait));
    }

    List<T> de(String cle) {
        return parCle.getOrDefault(cle, List.of());
    }
}
