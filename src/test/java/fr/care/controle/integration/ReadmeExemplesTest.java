package fr.care.controle.integration;

import static fr.care.controle.integration.NuitsDeReference.NUIT_1;
import static fr.care.controle.integration.NuitsDeReference.NUIT_2;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement of the table of candidates in the README of the samples is true of the published CSV. */
class ReadmeExemplesTest {
    /** Raised by the issue on money. */
    private static final Set<String> ARGENT = Set.of("ETAT_FINANCIER_ABSENT");

    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Z_]+)`");
    private static final Pattern VERDICTS = Pattern.compile(
            "((?:O\\d(?:\\.[AB])?(?:, | et ))*O\\d(?:\\.[AB])?)(?: était)? (ATTEINT|PARTIEL|NON_ATTEINT|A_INSTRUIRE|SANS_OBJET)");
    private static final Pattern STATUT = Pattern.compile("(?<![A-Z_])(FINANCABLE|EXCLU)(?![A-Z_])");
    private static final Pattern DECOTE = Pattern.compile("[Dd]écote (\\d+)(?: à (\\d+))? %");

    static List<LigneReadme> candidats() {
        return LigneReadme.dUneTable("## Les candidats");
    }

    @ParameterizedTest
    @MethodSource("candidats")
    void everyCodeOfTheTableIsRaised(LigneReadme ligne) {
        String candidat = ligne.candidat();
        Set<String> attendus = trouver(CODE, ligne.cellule(3) + ligne.cellule(4))
                .map(m -> m.group(1))
                .filter(code -> !ARGENT.contains(code) && !code.equals("SOURCE_ABSENTE"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Stream.of(Code.values()).map(Enum::name)).containsAll(attendus);
        assertThat(codes(candidat)).containsAll(attendus);
    }

    @ParameterizedTest
    @MethodSource("candidats")
    void everyVerdictOfTheTableIsGiven(LigneReadme ligne) {
        verdicts(ligne.candidat(), ligne.cellule(3), NUIT_2);
        verdicts(ligne.candidat(), ligne.cellule(4), NUIT_1);
        if (ligne.cellule(3).contains("out ATTEINT")) {
            assertThat(lignes("verdicts", NUIT_2, ligne.candidat()))
                    .extracting(v -> v.get("verdict"))
                    .containsOnly("ATTEINT", ligne.cellule(1).equals("GHT") ? "ATTEINT" : "SANS_OBJET");
        }
    }

    @ParameterizedTest
    @MethodSource("candidats")
    void theStatutAndTheReductionOfTheTableAreGiven(LigneReadme ligne) {
        String candidat = ligne.candidat();
        Map<String, String> synthese = lignes("synthese", NUIT_2, candidat).get(0);
        trouver(STATUT, ligne.cellule(3)).forEach(m -> assertThat(synthese).containsEntry("statut", m.group(1)));
        trouver(DECOTE, ligne.cellule(3))
                .forEach(m -> assertThat(synthese)
                        .containsEntry("decote_min", m.group(1))
                        .containsEntry("decote_max", m.group(2) == null ? m.group(1) : m.group(2)));
        Map<String, String> hier = lignes("synthese", NUIT_1, candidat).get(0);
        trouver(STATUT, ligne.cellule(4)).forEach(m -> assertThat(hier).containsEntry("statut", m.group(1)));
    }

    private static void verdicts(String candidat, String cellule, String nuit) {
        Map<String, String> rendus = lignes("verdicts", nuit, candidat).stream()
                .collect(Collectors.toMap(v -> v.get("objectif"), v -> v.get("verdict")));
        trouver(VERDICTS, cellule).forEach(m -> {
            for (String objectif : m.group(1).split(", | et ", -1)) {
                assertThat(rendus).containsEntry(objectif, m.group(2));
            }
        });
    }

    private static Stream<MatchResult> trouver(Pattern motif, String texte) {
        Matcher trouve = motif.matcher(texte);
        return trouve.results();
    }

    private static Set<String> codes(String candidat) {
        return Stream.concat(
                        lignes("verdicts", NUIT_2, candidat).stream()
                                .flatMap(v -> Arrays.stream(v.get("motifs").split("\\|", -1))),
                        lignes("anomalies", NUIT_2, candidat).stream().map(a -> a.get("code")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Map<String, String>> lignes(String fichier, String nuit, String candidat) {
        return Csv.lire(NuitsDeReference.bac().publiee(nuit).resolve(fichier + ".csv")).stream()
                .filter(ligne -> ligne.get("candidat_id").equals(candidat))
                .toList();
    }
}
