package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hypotheses would change; that they equal real nights is held on random campaigns by {@code SimulationTest}. */
class SimulerTest {
    private static final String JOUR = "2026-11-19";

    @TempDir
    private Path dossier;

    private Bac bac;

    @BeforeEach
    void firstNightPublished() {
        bac = NuitsDeReference.apresLaPremiere(dossier.resolve("bac"));
    }

    private Execution simuler(String... arguments) {
        return Execution.de(Stream.concat(Stream.of("simuler", "--base", bac.base()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void withoutAHypothesisNothingChanges() {
        Execution execution = simuler("PRI-02");
        assertThat(execution.code()).isZero();
        assertThat(execution.erreurs()).isEmpty();
        assertThat(execution.sortie())
                .startsWith(
                        "PRI-02, Groupe des Mimosas : nuit publiée du 2026-11-19, contrôle simulé au 2026-11-19\n\n")
                .containsPattern("O1.B +NON_ATTEINT, 100 % +=\n")
                .containsPattern("Statut +EXCLU +=\n");
    }

    /** The results of the real night on edited files say the same, and the history has not moved. */
    @Test
    void goodAuditsOfEveryAdReachTheTargetAsARealNightWould() throws Exception {
        Map<String, Long> lignes = bac.lignes();
        Map<String, String> arbre = bac.arbre();
        String[] audits = Stream.concat(
                        Stream.of("PRI-02"),
                        Stream.of(1, 2, 3, 4, 5)
                                .flatMap(i -> Stream.of(
                                        "--audit-ads",
                                        "AD-MIMOSAS-" + i + "=3@2026-11-10",
                                        "--audit-ads",
                                        "AD-MIMOSAS-" + i + "=3@" + JOUR)))
                .toArray(String[]::new);
        Execution execution = simuler(audits);
        assertThat(execution.code()).isZero();
        assertThat(execution.sortie())
                .contains("  - audit ADS de AD-MIMOSAS-1 noté 3 le 2026-11-10\n", "\nO1.B : Objectif atteint")
                .containsPattern("O1.B +NON_ATTEINT, 100 % +ATTEINT\n");
        assertThat(bac.lignes()).isEqualTo(lignes);
        assertThat(bac.arbre()).isEqualTo(arbre);

        Depot depot = Depot.copieDe(NuitsDeReference.NUIT_1, dossier.resolve("depot"));
        int rang = 1;
        StringBuilder ajout = new StringBuilder("ad_id;audit_id;date_lancement;date_fin;score\n");
        for (int i = 1; i <= 5; i++) {
            for (String jour : new String[] {"2026-11-10", JOUR}) {
                ajout.append("AD-MIMOSAS-%d;HYPOTHESE-%d;%s;%s;3\n".formatted(i, rang++, jour, jour));
            }
        }
        depot.ecrire("audits-ads-hypotheses.csv", ajout.toString());
        assertThat(Execution.controler(bac, depot.dossier().toString(), JOUR).code())
                .isEqualTo(3);
        assertThat(simuler("PRI-02").sortie()).containsPattern("O1.B +ATTEINT +=\n");
    }

    @Test
    void theLatestHypothesisIsTheDateOfControl() {
        assertThat(simuler("PUB-02", "--depot-le", "2026-12-01").sortie())
                .contains("contrôle simulé au 2026-12-01\n  - dossier déposé le 2026-12-01\n");
        assertThat(simuler("PUB-02", "--depot-le", "2026-12-01", "--date", "2026-12-10")
                        .sortie())
                .contains("contrôle simulé au 2026-12-10\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PRI-2 | | Candidat inconnu de la nuit du 2026-11-19 : « PRI-2 ». Les plus proches : PRI-02, PRI-01, PRI-03.
                    PRI-02 --audit-ads | AD-MIMOSA-1=3@2026-11-10 | « AD-MIMOSA-1 » n'est pas de ce candidat. Les plus proches : AD-MIMOSAS-1,
                    PRI-02 --audit-ads | AD-MIMOSAS-1=9@2026-11-10 | « 9 » pour score, un nombre entier de 1 à 5 est attendu.
                    PRI-02 --audit-ads | AD-MIMOSAS-1@2026-11-10 | refusée pour --audit-ads, attendu : AD=SCORE@AAAA-MM-JJ.
                    PRI-02 --audit-ads | AD-MIMOSAS-1=3@10/11/2026 | Date « 10/11/2026 » impossible
                    PRI-02 --audit-exposition | EXPO-MIMOSAS=BIEN@2026-11-10 | refusée pour --audit-exposition
                    PRI-02 --audit-exposition | EXPO=OK@2026-11-10 | « EXPO » n'est pas de ce candidat. Les plus proches : EXPO-MIMOSAS.
                    PRI-02 --exercice | EG@2026-11-10 | un numéro FINESS est obligatoire, sauf au niveau GHT
                    PRI-02 --exercice | EJ:750712184@2026-11-10 | « 750712184 » n'est pas de ce candidat.
                    PRI-02 --exercice | CHU@2026-11-10 | « CHU » pour niveau
                    PRI-02 --date | 2026-11-01 | La date simulée 2026-11-01 précède la dernière nuit publiée, celle du 2026-11-19.
                    """)
    void whatIsImpossibleIsToldWithTheClosestNames(String debut, String valeur, String message) {
        String arguments = valeur == null ? debut : debut + " " + valeur;
        Execution execution = simuler(arguments.split(" ", -1));
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.sortie()).isEmpty();
        assertThat(execution.message()).contains(message);
    }
}
