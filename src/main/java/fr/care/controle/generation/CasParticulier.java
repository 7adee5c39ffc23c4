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
public record CasParticulier(Cas cas, int ecart) {
    private static final CasParticulier AUCUN = new CasParticulier(Cas.ORDINAIRE, 0);

    /** The cases are dealt in turn; one candidate out of so many is ordinary. */
    private static final int UN_ORDINAIRE_SUR = 3;

    private static final List<CasParticulier> TOUS = Arrays.stream(Cas.values())
            .filter(cas -> cas != Cas.ORDINAIRE)
            .flatMap(CasParticulier::cotes)
            .toList();

    private static Stream<CasParticulier> cotes(Cas cas) {
        return cas.borne()
                ? IntStream.rangeClosed(-1, 1).mapToObj(ecart -> new CasParticulier(cas, ecart))
                : Stream.of(new CasParticulier(cas, 0));
    }

    /**
     * That of a candidate; the first one is ordinary.
     *
     * @param rang its place in the campaign, from 0
     */
    public static CasParticulier de(int rang) {
        return rang % UN_ORDINAIRE_SUR == 0 ? AUCUN : TOUS.get((rang - rang / UN_ORDINAIRE_SUR - 1) % TOUS.size());
    }

    /** The place of the ordinary candidate that comes before one that is not. */
    static int ordinaireAvant(int rang) {
        return rang - rang % UN_ORDINAIRE_SUR;
    }
}
