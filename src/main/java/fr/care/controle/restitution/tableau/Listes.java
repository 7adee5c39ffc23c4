package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.motif.Motif;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of values in columns: the closed ones that they declare, taken from the domain, and those that a cell holds. */
final class Listes {
    private Listes() {}

    static List<String> noms(Enum<?>[] valeurs) {
        return Arrays.stream(valeurs).map(Enum::name).toList();
    }

    /** The codes of some reasons, sorted, each once. */
    static String codes(List<Motif> motifs) {
        return motifs.stream()
                .map(motif -> motif.code().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
