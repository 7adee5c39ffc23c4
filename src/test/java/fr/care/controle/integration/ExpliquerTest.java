package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verdicts of one candidate, explained. */
class ExpliquerTest {
    @TempDir
    private Path dossier;

    private Bac bac;

    @BeforeEach
    void firstNightPublished() {
        bac = NuitsDeReference.apresLaPremiere(dossier);
    }

    private Execution expliquer(String... arguments) {
        return Execution.de(Stream.concat(Stream.of("expliquer", "--base", bac.base()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private String refus(String... arguments) {
        Execution execution = expliquer(arguments);
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.sortie()).isEmpty();
        return execution.message();
    }

    @Test
    void oneObjectiveIsToldWithItsRuleItsReasonsItsEvidenceAndWhatWouldChangeIt() {
        Execution execution = expliquer("PRI-02", "o1b");
        assertThat(execution.code()).isZero();
        assertThat(execution.erreurs()).isEmpty();
        assertThat(execution.sortie())
                .startsWith("PRI-02, Groupe des Mimosas (EJ_PRIVE, région 93), nuit du 19/11/2026\n")
                .contains("Dossier PROVISOIRE, jugé au 19/11/2026, base de date FIN\n", "Statut EXCLU, décote 100 %\n")
                .contains(
                        "O1.B : Atteindre un niveau de sécurisation minimum des AD\n",
                        "  Règle : « Un score supérieur ou égal à 2 doit être obtenu",
                        "  Verdict : Objectif non atteint (décote 100 %) : ",
                        "  Pourquoi :\n    - ",
                        "  Preuves :\n    - ",
                        "  Ce qui le changerait :\n    - L'objectif peut encore être atteint.\n",
                        "Lecture L3 (il peut le précéder de la limite ; suivie : ",
                        ": ATTEINT au lieu de NON_ATTEINT, montant payable au plus inconnu au lieu de inconnu\n")
                .containsPattern("    - audits-ads[a-z-]*.csv:\\d+\n")
                .containsPattern("Au plus tard le 31/03/2027 \\(J-132\\) : Déposer le dossier")
                .doesNotContain("O1.A :");
    }

    @Test
    void withoutAnObjectiveAllNineAreToldAndDeadlinesStandUnderTheirs() {
        String tout = expliquer("PUB-02").sortie();
        assertThat(tout.lines().filter(l -> l.matches("O[1-6](\\.[AB])? : .*"))).hasSize(9);
        assertThat(tout.substring(tout.indexOf("O1.A : "), tout.indexOf("O1.B : ")))
                .contains(
                        "Au plus tard le 19/11/2026 (J-0) : Réaliser l'audit suivant (écart moyen entre les audits),"
                                + " AD-VEZOLLES\n",
                        "Lecture L2 (il doit lui être inférieur ; suivie : l'écart moyen peut valoir la limite)");
        assertThat(tout.substring(tout.indexOf("O3 : "))).doesNotContain("AD-VEZOLLES");
    }

    @Test
    void theJsonHoldsTheSame() {
        JsonNode fiche = JsonMapper.shared()
                .readTree(expliquer("PRI-02", "D1.O1.B", "--format", "json", "--date", "2026-11-19")
                        .sortie());
        assertThat(fiche.get("statut").stringValue()).isEqualTo("EXCLU");
        assertThat(fiche.get("montant_max").isNull()).isTrue();
        List<JsonNode> objectifs = fiche.get("objectifs").valueStream().toList();
        assertThat(objectifs).hasSize(1);
        JsonNode o1b = objectifs.get(0);
        assertThat(o1b.get("verdict").stringValue()).isEqualTo("NON_ATTEINT");
        assertThat(o1b.get("citation").stringValue()).startsWith("« Un score");
        assertThat(o1b.get("seuil").get("part_activite_pourcent").intValue()).isEqualTo(66);
        assertThat(o1b.get("motifs").size()).isPositive();
        assertThat(o1b.get("preuves").get(0).get("ligne").intValue()).isPositive();
        assertThat(o1b.get("lectures").get(0).get("lecture").stringValue()).isEqualTo("L3");
    }

    @Test
    void whatIsUnknownIsToldWithTheClosestNames() {
        assertThat(refus("PRO-02"))
                .isEqualTo(
                        "Candidat inconnu de la nuit du 2026-11-19 : « PRO-02 ». Les plus proches : PRI-02, PRI-01, PRI-03.");
        assertThat(refus("PRI-02", "O7")).isEqualTo("Objectif inconnu : « O7 ». Les plus proches : O3, O4, O5.");
        assertThat(refus("PRI-02", "--date", "2026-11-18"))
                .isEqualTo(
                        "Aucune nuit du 2026-11-18 n'est publiée pour la campagne d1bis-2026 ; la dernière est celle du"
                                + " 2026-11-19. La commande historique les montre toutes.");
    }

    @Test
    void aBaseWithoutPublishedNightHasNothingToExplain() {
        bac = Bac.dans(dossier.resolve("autre"));
        Execution.controler(bac, dossier.toString(), NuitsDeReference.NUIT_1);
        assertThat(refus("PRI-02"))
                .isEqualTo(
                        "Aucune nuit de la campagne d1bis-2026 n'est publiée dans cette base. Vérifiez --base et --campagne.");
    }
}
