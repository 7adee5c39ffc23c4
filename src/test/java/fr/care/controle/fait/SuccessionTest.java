package fr.care.controle.fait;

import static fr.care.controle.fait.LotEssai.NUIT_1;
import static fr.care.controle.fait.LotEssai.NUIT_2;
import static fr.care.controle.fait.LotEssai.NUIT_3;
import static fr.care.controle.fait.LotEssai.rejets;
import static fr.care.controle.fait.LotEssai.resume;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.Schema;
import fr.care.controle.format.Vie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is believed of a source from one night to the next. */
class SuccessionTest {
    private static final Schema INSTANTANE = LotEssai.schema(Vie.INSTANTANE);
    private static final Schema PAR_SERIE = LotEssai.schema(Vie.INSTANTANE, "serie");
    private static final Schema CUMUL = LotEssai.schema(Vie.CUMUL, "serie");

    @Test
    void tonightReplacesAnInstantaneWithItsRejects() {
        EtatSource hier = nuit(INSTANTANE, EtatSource.VIDE, NUIT_1, "S|1|x|", "S|2|x|", "!T|1||");
        EtatSource soir = nuit(INSTANTANE, hier, NUIT_2, "S|3|x|", "S|2|y|", "!U|1||");
        assertThat(resume(soir)).isEqualTo(Map.of("S|2", "y| 20:3", "S|3", "x| 20:2"));
        assertThat(rejets(soir)).containsExactly("U 20");
        assertThat(soir.connue()).isTrue();
        assertThat(EtatSource.VIDE.connue()).isFalse();
    }

    @Test
    void aContentThatWasKnownKeepsTheRowThatFirstShowedIt() {
        EtatSource hier = nuit(INSTANTANE, EtatSource.VIDE, NUIT_1, "S|1|x|");
        EtatSource soir = nuit(INSTANTANE, hier, NUIT_2, "S|9|x|", "S|1|x|");
        assertThat(soir.faits().get(List.of("S", "1"))).isEqualTo(hier.faits().get(List.of("S", "1")));
    }

    @Test
    void anInstantaneChangesWithoutBeingAModification() {
        EtatSource hier = nuit(INSTANTANE, EtatSource.VIDE, NUIT_1, "S|1|x|");
        assertThat(modification(nuit(INSTANTANE, hier, NUIT_2, "S|1|y|"))).isEmpty();
    }

    @Test
    void anEmptyFileEmptiesAnInstantane() {
        EtatSource hier = nuit(INSTANTANE, EtatSource.VIDE, NUIT_1, "S|1|x|");
        assertThat(nuit(INSTANTANE, hier, NUIT_2).faits().isEmpty()).isTrue();
    }

    @Test
    void anInstantaneByGroupReplacesOnlyTheGroupsThatItShows() {
        EtatSource hier =
                nuit(PAR_SERIE, EtatSource.VIDE, NUIT_1, "S|1|x|", "S|2|x|", "T|1|x|", "!S|3||", "!T|3||", "!R|1||");
        EtatSource soir = nuit(PAR_SERIE, hier, NUIT_2, "S|1|y|");
        assertThat(resume(soir)).isEqualTo(Map.of("S|1", "y| 20:2", "T|1", "x| 19:4"));
        assertThat(rejets(soir)).containsExactly("R 19", "T 19");
    }

    /** The payroll: each recap is a group by itself. */
    @Test
    void aGroupMayBeTheWholeKey() {
        Schema parCle = LotEssai.schema(Vie.INSTANTANE, "serie", "numero");
        EtatSource hier = nuit(parCle, EtatSource.VIDE, NUIT_1, "S|1|x|", "S|2|x|");
        EtatSource soir = nuit(parCle, hier, NUIT_2, "S|2|y|", "S|3|x|");
        assertThat(resume(soir)).isEqualTo(Map.of("S|1", "x| 19:2", "S|2", "y| 20:2", "S|3", "x| 20:3"));
    }

    @Test
    void aRejectedRowShowsItsGroupToo() {
        EtatSource hier = nuit(PAR_SERIE, EtatSource.VIDE, NUIT_1, "S|1|x|", "T|1|x|");
        EtatSource soir = nuit(PAR_SERIE, hier, NUIT_2, "!S|2||");
        assertThat(resume(soir)).containsOnlyKeys("T|1");
        assertThat(rejets(soir)).containsExactly("S 20");
    }

    @Test
    void aRejectOfNoReadableGroupLeavesWithItsNight() {
        EtatSource hier = nuit(PAR_SERIE, EtatSource.VIDE, NUIT_1, "S|1|x|", "!|1||");
        assertThat(rejets(hier)).containsExactly("- 19");
        assertThat(rejets(nuit(PAR_SERIE, hier, NUIT_2, "S|1|x|"))).isEmpty();
    }

    @Test
    void whatEarlierNightsSawStaysTrueInACumul() {
        EtatSource hier = nuit(CUMUL, EtatSource.VIDE, NUIT_1, "S|1|x|", "T|1|x|");
        EtatSource soir = nuit(CUMUL, hier, NUIT_2, "S|2|x|", "S|1|x|");
        assertThat(resume(soir)).isEqualTo(Map.of("S|1", "x| 19:2", "S|2", "x| 20:2", "T|1", "x| 19:3"));
        assertThat(soir.faits().get(List.of("S", "1"))).isEqualTo(hier.faits().get(List.of("S", "1")));
        assertThat(modification(soir)).isEmpty();
    }

    @Test
    void anotherContentWinsAndNamesBothVersionsAndNights() {
        EtatSource hier = nuit(CUMUL, EtatSource.VIDE, NUIT_1, "S|1|x|f");
        EtatSource soir = nuit(CUMUL, hier, NUIT_2, "S|1|y|f");
        assertThat(resume(soir)).isEqualTo(Map.of("S|1", "y|f 20:2"));
        Modification modification = modification(soir).orElseThrow();
        assertThat(modification.nuit()).isEqualTo(NUIT_2);
        assertThat(modification.avant())
                .isEqualTo(hier.faits().get(List.of("S", "1")).version());
    }

    @Test
    void aModificationIsRememberedEveryLaterNight() {
        EtatSource etat = nuit(CUMUL, EtatSource.VIDE, NUIT_1, "S|1|x|f");
        etat = nuit(CUMUL, etat, NUIT_2, "S|1|y|f");
        EtatSource sansElle = nuit(CUMUL, etat, NUIT_3, "T|1|x|");
        EtatSource avecElle = nuit(CUMUL, etat, NUIT_3, "S|1|y|f");
        assertThat(modification(sansElle)).isEqualTo(modification(avecElle)).isEqualTo(modification(etat));
        assertThat(modification(nuit(CUMUL, etat, NUIT_3, "S|1|x|f")))
                .hasValueSatisfying(m -> assertThat(m.nuit()).isEqualTo(NUIT_3));
    }

    @Test
    void aBlankThatBecomesFilledIsNotAModificationTheContraryIs() {
        EtatSource hier = nuit(CUMUL, EtatSource.VIDE, NUIT_1, "S|1|x|");
        EtatSource soir = nuit(CUMUL, hier, NUIT_2, "S|1|x|fin");
        assertThat(resume(soir)).isEqualTo(Map.of("S|1", "x|fin 20:2"));
        assertThat(modification(soir)).isEmpty();
        assertThat(modification(nuit(CUMUL, soir, NUIT_3, "S|1|x|"))).isPresent();
        assertThat(modification(nuit(CUMUL, hier, NUIT_2, "S|1|y|fin"))).isPresent();
    }

    @Test
    void aModificationSurvivesABlankThatBecomesFilled() {
        EtatSource etat = nuit(CUMUL, EtatSource.VIDE, NUIT_1, "S|1|x|");
        etat = nuit(CUMUL, etat, NUIT_2, "S|1|y|");
        assertThat(modification(nuit(CUMUL, etat, NUIT_3, "S|1|y|fin")))
                .hasValueSatisfying(m -> assertThat(m.nuit()).isEqualTo(NUIT_2));
    }

    @Test
    void aConflictLastsUntilALaterNightShowsOneContent() {
        EtatSource etat = nuit(CUMUL, EtatSource.VIDE, NUIT_1, "S|1|x|", "S|1|y|");
        EtatSource absent = nuit(CUMUL, etat, NUIT_2, "T|1|x|");
        assertThat(conflit(etat)).isTrue();
        assertThat(conflit(absent)).isTrue();
        assertThat(conflit(nuit(CUMUL, absent, NUIT_3, "S|1|x|", "S|1|y|"))).isTrue();
        EtatSource tranche = nuit(CUMUL, absent, NUIT_3, "S|1|x|");
        assertThat(conflit(tranche)).isFalse();
        assertThat(modification(tranche))
                .hasValueSatisfying(m -> assertThat(m.nuit()).isEqualTo(NUIT_3));
    }

    @Test
    void aConflictMayArriveLater() {
        EtatSource hier = nuit(CUMUL, EtatSource.VIDE, NUIT_1, "S|1|x|");
        EtatSource soir = nuit(CUMUL, hier, NUIT_2, "S|1|x|", "S|1|y|");
        assertThat(conflit(soir)).isTrue();
        assertThat(modification(soir)).isEmpty();
    }

    @Test
    void aTaintOfACumulLastsUntilALaterNightAcceptsTheSameFullKey() {
        EtatSource hier = nuit(CUMUL, EtatSource.VIDE, NUIT_1, "!S|1||", "!T|1||", "!S|||");
        assertThat(rejets(nuit(CUMUL, hier, NUIT_2, "S|2|x|"))).containsExactly("S 19", "S 19", "T 19");
        EtatSource soir = nuit(CUMUL, hier, NUIT_2, "S|1|x|");
        assertThat(rejets(soir)).containsExactly("S 19", "T 19");
    }

    @Test
    void aRejectAndAnAcceptedRowOfOneNightStandTogether() {
        EtatSource soir = nuit(CUMUL, EtatSource.VIDE, NUIT_1, "S|1|x|", "!S|1||");
        assertThat(rejets(soir)).containsExactly("S 19");
        assertThat(resume(soir)).containsOnlyKeys("S|1");
    }

    @Test
    void aBadRowShownNightAfterNightIsNotPiledUp() {
        EtatSource etat = EtatSource.VIDE;
        for (int jour = 0; jour < 30; jour++) {
            etat = nuit(CUMUL, etat, NUIT_1.minusDays(30 - jour), "!S|1||", "!S|1||", "!S|2||");
        }
        assertThat(etat.rejets()).hasSize(3);
        assertThat(etat.rejets()).allSatisfy(r -> assertThat(r.preuve().nuit()).isEqualTo(NUIT_1.minusDays(1)));
    }

    private static EtatSource nuit(Schema schema, EtatSource avant, LocalDate nuit, String... lignes) {
        return Succession.suivant(schema, avant, LotEssai.lot(schema, nuit, lignes), nuit);
    }

    private static Optional<Modification> modification(EtatSource etat) {
        return etat.faits().get(List.of("S", "1")).modification();
    }

    private static boolean conflit(EtatSource etat) {
        return etat.faits().get(List.of("S", "1")).conflit();
    }
}
