package fr.care.controle.fait;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import fr.care.controle.format.Vie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tonight's rows of one source become facts; no row is lost on the way. */
class ConsolidationTest {
    private static final Schema SCHEMA = LotEssai.schema(Vie.INSTANTANE);

    private Consolidation consolidation;

    @BeforeEach
    void commencer() {
        consolidation = new Consolidation(SCHEMA, LotEssai.NUIT_2);
    }

    @Test
    void readIsAcceptedPlusRejectedPlusDuplicates() {
        assertThat(fichier("a.csv", "S|1|x|", "S|1|x|", "S|2|x|", "S|1|y|", "!S|3||", "!S|3||", "S|1|x|"))
                .isEqualTo(new BilanFichier(7, 5, 2, 0));
        assertThat(consolidation.lot().bilans()).isEqualTo(Map.of("a.csv", new BilanFichier(7, 3, 2, 2)));
    }

    @Test
    void aDuplicateIsCountedInTheLaterFileAndTheFirstRowIsKept() {
        fichier("a.csv", "S|1|x|");
        fichier("b.csv", "S|2|x|", "S|1|x|");
        Lot lot = consolidation.lot();
        assertThat(lot.bilans())
                .isEqualTo(Map.of("a.csv", new BilanFichier(1, 1, 0, 0), "b.csv", new BilanFichier(2, 1, 0, 1)));
        assertThat(lot.faits().get(List.of("S", "1")).version().preuve())
                .isEqualTo(new Preuve(LotEssai.NUIT_2, "a.csv", 2));
        assertThat(lot.signalements())
                .containsExactly(new Signalement(
                        Code.DOUBLON,
                        "S|1",
                        LotEssai.valeurs(SCHEMA, "S|1|x|"),
                        new Preuve(LotEssai.NUIT_2, "b.csv", 3)));
    }

    @Test
    void contentsThatContradictOneAnotherStandSideBySideAndCountAsAccepted() {
        fichier("a.csv", "S|1|x|", "S|1||", "S|1|x|fin");
        Lot lot = consolidation.lot();
        assertThat(lot.bilans()).isEqualTo(Map.of("a.csv", new BilanFichier(3, 3, 0, 0)));
        Fait fait = lot.faits().get(List.of("S", "1"));
        assertThat(fait.conflit()).isTrue();
        assertThat(fait.versions()).hasSize(3);
    }

    @Test
    void identicalRejectedRowsAreAsManyRejects() {
        fichier("a.csv", "!S|1||", "!S|1||");
        Lot lot = consolidation.lot();
        assertThat(lot.rejets()).hasSize(2).allSatisfy(rejet -> {
            assertThat(rejet.souillure()).contains(List.of("S"));
            assertThat(rejet.cle()).contains(List.of("S", "1"));
            assertThat(rejet.motif()).isEqualTo("un motif");
        });
        assertThat(lot.faits().isEmpty()).isTrue();
        assertThat(lot.signalements()).isEmpty();
    }

    @Test
    void aTaintKeyThatCannotBeReadTaintsNothing() {
        fichier("a.csv", "!|1||");
        assertThat(consolidation.lot().rejets().get(0).souillure()).isEmpty();
        assertThat(consolidation.lot().rejets().get(0).cle()).isEmpty();
    }

    @Test
    void aRepairedNumberIsToldWithItsRow() {
        Valeurs valeurs = LotEssai.valeurs(SCHEMA, "S|1||");
        consolidation.commencer("a.csv");
        consolidation.ajouter(new LigneLue.Acceptee(7, valeurs, List.of("010780054")));
        consolidation.terminer(1);
        assertThat(consolidation.lot().signalements())
                .containsExactly(new Signalement(
                        Code.FINESS_REPARE, "010780054", valeurs, new Preuve(LotEssai.NUIT_2, "a.csv", 7)));
    }

    @Test
    void theOrderOfRowsChangesNeitherContentsNorTheirOrder() {
        List<String> lignes = new ArrayList<>(List.of("S|1|b|", "S|1|a|", "S|1||z", "S|1|a|z", "S|2|a|", "S|1|b|"));
        Random hasard = new Random(20261120);
        List<String> attendu = contenus(lignes);
        for (int essai = 0; essai < 20; essai++) {
            Collections.shuffle(lignes, hasard);
            assertThat(contenus(lignes)).isEqualTo(attendu);
        }
    }

    private static List<String> contenus(List<String> lignes) {
        Lot lot = LotEssai.lot(SCHEMA, LotEssai.NUIT_1, lignes.toArray(String[]::new));
        return lot.faits().get(List.of("S", "1")).versions().stream()
                .map(version -> CodecValeurs.texte(version.valeurs()))
                .toList();
    }

    private BilanFichier fichier(String nom, String... lignes) {
        return LotEssai.fichier(consolidation, SCHEMA, nom, lignes);
    }
}
