package fr.care.controle.fait;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Vie;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much waits before it becomes bytes changes nothing of what is gathered. */
class RegroupementTest {
    private static final Schema SCHEMA = LotEssai.schema(Vie.CUMUL, "serie");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void littleRoomGathersTheSame(long graine) {
        Regroupement large = new Regroupement(SCHEMA);
        Regroupement etroit = new Regroupement(SCHEMA, 7, 5_000);
        Random hasard = new Random(graine);
        for (int i = 0; i < 2_000; i++) {
            String note = "n".repeat(hasard.nextInt(200)) + hasard.nextInt(3);
            String ligne = "S%d|%d|%s|".formatted(hasard.nextInt(5), hasard.nextInt(60), note);
            Preuve preuve = new Preuve(LotEssai.NUIT_1, "f" + i / 500 + ".csv", 2 + i % 500);
            large.ajouter(LotEssai.valeurs(SCHEMA, ligne), preuve);
            etroit.ajouter(LotEssai.valeurs(SCHEMA, ligne), preuve);
        }
        FaitsSource attendus = large.faits();
        assertThat(attendus.conflits()).isNotEmpty();
        assertThat(attendus.groupes()).hasSize(5);
        assertThat(etroit.faits()).isEqualTo(attendus);
        assertThat(large.repetees()).isNotEmpty();
        assertThat(etroit.repetees()).isEqualTo(large.repetees());
    }

    @Test
    void theFirstRowIsKeptAndTheLaterOnesAreToldInTheirOrder() {
        Regroupement lignes = new Regroupement(SCHEMA);
        for (int i = 2; i < 12; i++) {
            lignes.ajouter(LotEssai.valeurs(SCHEMA, "S" + i % 2 + "|1|x|"), new Preuve(LotEssai.NUIT_1, "f.csv", i));
        }
        assertThat(lignes.faits().tous().map(fait -> fait.version().preuve().ligne()))
                .containsExactlyInAnyOrder(2, 3);
        assertThat(lignes.repetees().stream().map(version -> version.preuve().ligne()))
                .containsExactly(4, 5, 6, 7, 8, 9, 10, 11);
    }
}
