package fr.care.controle.restitution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Anomalie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example night holds an anomaly of no candidate, C1 with one of its own and two changes, C2, and a rejected row. */
class ElementsTest {
    private static final NuitExemple NUIT = NuitExemple.nuit();

    @Test
    void eachCandidateComesOnceWithAllThatIsSaidOfItThenTheRejectedRows() {
        List<Element> elements = new ArrayList<>();
        try (Elements suite = new Elements(NUIT)) {
            suite.forEachRemaining(elements::add);
        }
        List<LigneSynthese> lignes = NUIT.syntheses().toList();
        List<Anomalie> anomalies = NUIT.listeAnomalies();
        assertThat(elements)
                .containsExactly(
                        new ElementCandidat("", Optional.empty(), anomalies.subList(0, 1), List.of()),
                        new ElementCandidat(
                                "C1",
                                Optional.of(lignes.get(0)),
                                anomalies.subList(1, 2),
                                NUIT.changements().toList()),
                        new ElementCandidat("C2", Optional.of(lignes.get(1)), List.of(), List.of()),
                        NUIT.listeRejets().get(0));
    }

    @Test
    void lotsHoldNoMoreThanAskedAndTheLastIsEmpty() {
        try (Elements suite = new Elements(NUIT)) {
            assertThat(suite.lot(3)).hasSize(3);
            assertThat(suite.lot(3)).containsExactlyElementsOf(NUIT.listeRejets());
            assertThat(suite.lot(3)).isEmpty();
        }
    }
}
