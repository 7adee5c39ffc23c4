package fr.care.controle.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases are dealt to every campaign that is large enough, each bound on its three sides. */
class CasParticulierTest {
    /** As many candidates as the test of the whole campaign has. */
    private static final int CANDIDATS = 225;

    private static Set<CasParticulier> distribues(int candidats) {
        return IntStream.range(0, candidats).mapToObj(CasParticulier::de).collect(Collectors.toSet());
    }

    @Test
    void everyCaseIsDealtOnEverySideOfItsBound() {
        Set<CasParticulier> attendus = Stream.of(Cas.values())
                .flatMap(cas -> (cas.borne() ? List.of(-1, 0, 1) : List.of(0))
                        .stream().map(ecart -> new CasParticulier(cas, ecart)))
                .collect(Collectors.toSet());
        assertThat(distribues(CANDIDATS)).isEqualTo(attendus);
    }

    @Test
    void oneCandidateOutOfThreeIsOrdinaryTheFirstOneIncluded() {
        assertThat(IntStream.range(0, 300)
                        .filter(rang -> CasParticulier.de(rang).cas() == Cas.ORDINAIRE)
                        .boxed())
                .hasSize(100)
                .startsWith(0, 3, 6);
    }
}
