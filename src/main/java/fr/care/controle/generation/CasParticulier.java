package fr.care.controle.generation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A case, and on which side of its bound.
 *
 * @param ecart -1 just below the bound, 0 on it, 1 just above it; 0 too when the case has no bound
 */
record CasParticulier(Cas cas, int ecart) {
    private static final CasParticulier AUCUN = new CasParticulier(Cas.ORDINAIRE, 0);

    /** The cases are dealt to one candidate out of so many, in turn; the others are ordinary. */
    private static final int UN_SUR = 2;

    private static final List<CasParticulier> TOUS = Arrays.stream(Cas.values())
            .filter(cas -> cas != Cas.ORDINAIRE)
            .flatMap(CasParticulier::cotes)
            .toList();

    /** How many candidates it takes to see them all. */
    static final int TOUR = UN_SUR * TOUS.size();

    private static Stream<CasParticulier> cotes(Cas cas) {
        return cas.borne()
                ? IntStream.rangeClosed(-1, 1).mapToObj(ecart -> new CasParticulier(cas, ecart))
                : Stream.of(new CasParticulier(cas, 0));
    }

    /** That of a candidate; the first one is ordinary, so that each of the others has a neighbour before it. */
    static CasParticulier de(int rang) {
        return rang % UN_SUR == 0 ? AUCUN : TOUS.get(rang / UN_SUR % TOUS.size());
    }
}
