package fr.care.controle.restitution.tableau;

import java.util.Arrays;
import java.util.List;

/** The closed lists of values that columns declare, taken from the domain so that none is written twice. */
final class Listes {
    private Listes() {}

    static List<String> noms(Enum<?>[] valeurs) {
        return Arrays.stream(valeurs).map(Enum::name).toList();
    }
}
