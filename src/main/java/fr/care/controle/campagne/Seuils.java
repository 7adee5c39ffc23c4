package fr.care.controle.campagne;

import java.util.List;
import java.util.function.BiFunction;

/** Reads the parameters that carry a unit, a bound and a citation: none may be left to be guessed. */
final class Seuils {
    private Seuils() {}

    static <T extends Comparable<? super T>> Maximum<T> maximum(
            Noeud parent, String cle, String unite, BiFunction<Noeud, String, T> type) {
        Noeud n = borne(parent, cle);
        return new Maximum<>(type.apply(n, "valeur"), inclus(n), unite(n, unite), n.texte("citation"));
    }

    static <T extends Comparable<? super T>> Minimum<T> minimum(
            Noeud parent, String cle, String unite, BiFunction<Noeud, String, T> type) {
        Noeud n = borne(parent, cle);
        return new Minimum<>(type.apply(n, "valeur"), inclus(n), unite(n, unite), n.texte("citation"));
    }

    static <T> Valeur<T> valeur(Noeud parent, String cle, String unite, BiFunction<Noeud, String, T> type) {
        Noeud n = parent.noeud(cle).avecCles("valeur", "unite", "citation");
        return new Valeur<>(type.apply(n, "valeur"), unite(n, unite), n.texte("citation"));
    }

    private static Noeud borne(Noeud parent, String cle) {
        return parent.noeud(cle).avecCles("valeur", "unite", "borne", "citation");
    }

    private static boolean inclus(Noeud n) {
        return n.choix("borne", List.of("incluse", "exclue")).equals("incluse");
    }

    private static String unite(Noeud n, String attendue) {
        return n.choix("unite", List.of(attendue));
    }
}
