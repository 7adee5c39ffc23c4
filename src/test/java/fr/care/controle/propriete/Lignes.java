package fr.care.controle.propriete;

import fr.care.controle.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Chooses rows of a campaign and changes them. */
final class Lignes {
    private Lignes() {}

    /**
     * Some rows that fit, among those whose key tonight's files give one content: the others already contradict one another. The
     * choice follows the content of the rows, so that taking others away from the campaign does not change it.
     */
    static List<List<String>> choisies(Campagne campagne, Source source, Predicate<List<String>> convient, int nombre) {
        Map<List<String>, List<List<String>>> parCle = campagne.soir().de(source).stream()
                .distinct()
                .collect(Collectors.groupingBy(ligne -> Depot.cle(source, ligne)));
        return parCle.values().stream()
                .filter(contenus -> contenus.size() == 1)
                .map(contenus -> contenus.get(0))
                .filter(convient)
                .sorted(Comparator.comparing((List<String> ligne) -> ligne.hashCode() * (2 * campagne.graine() + 1))
                        .thenComparing(ligne -> String.join(";", ligne)))
                .limit(nombre)
                .toList();
    }

    /** The campaign with every copy of a row changed. */
    static Campagne changer(Campagne campagne, Source source, List<String> ligne, UnaryOperator<List<String>> autre) {
        List<List<String>> lignes = campagne.soir().de(source).stream()
                .map(l -> l.equals(ligne) ? autre.apply(l) : l)
                .toList();
        return campagne.avecSoir(campagne.soir().avec(source, lignes));
    }

    /** The campaign without any copy of a row. */
    static Campagne retirer(Campagne campagne, Source source, List<String> ligne) {
        List<List<String>> lignes = new ArrayList<>(campagne.soir().de(source));
        lignes.removeIf(ligne::equals);
        return campagne.avecSoir(campagne.soir().avec(source, lignes));
    }
}
