package fr.care.controle.entrepot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some candidates of a night, whose rows are read together: results do not stand in memory all at once. A list of whole keys, and not
 * of candidates of one night, is what makes H2 use its index for each.
 */
record LotCandidats(String campagne, LocalDate nuit, List<String> candidats) {
    private static final int TAILLE = 100;

    /** Lots of these candidates, in the order of the results. */
    static Stream<LotCandidats> de(String campagne, LocalDate nuit, List<String> candidats) {
        List<String> tries = candidats.stream().sorted().toList();
        return IntStream.iterate(0, debut -> debut < tries.size(), debut -> debut + TAILLE)
                .mapToObj(debut ->
                        new LotCandidats(campagne, nuit, tries.subList(debut, Math.min(debut + TAILLE, tries.size()))));
    }

    /** For a {@code WHERE}; its parameters are {@link #arguments()}. */
    String condition() {
        String cles = "(?, ?, ?), ".repeat(candidats.size());
        return "(campagne, nuit, candidat_id) IN (" + cles.substring(0, cles.length() - 2) + ")";
    }

    Object[] arguments() {
        List<Object> arguments = new ArrayList<>(3 * candidats.size());
        for (String candidat : candidats) {
            arguments.add(campagne);
            arguments.add(nuit);
            arguments.add(candidat);
        }
        return arguments.toArray();
    }
}
