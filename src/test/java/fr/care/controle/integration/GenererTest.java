package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up campaigns are always the same, hold every source, and the program controls them. */
class GenererTest {
    private static final String NUIT_1 = "2026-11-19";
    private static final String NUIT_2 = "2026-11-20";

    @TempDir
    private Path dossier;

    private Execution generer(String ou, String... options) {
        return Execution.de(Stream.concat(
                        Stream.of("generer", "--dossier", dossier.resolve(ou).toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Execution nuit(Bac bac, String ou, String date) {
        return Execution.controler(bac, dossier.resolve(ou).resolve(date).toString(), date);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
        assertThat(generer("a", "--candidats", "8").code()).isZero();
        assertThat(generer("b", "--candidats", "8").code()).isZero();
        assertThat(generer("c", "--candidats", "8", "--graine", "2").code()).isZero();
        Map<String, String> a = Arborescence.lire(dossier.resolve("a"));
        assertThat(Arborescence.lire(dossier.resolve("b"))).isEqualTo(a);
        assertThat(Arborescence.lire(dossier.resolve("c"))).isNotEqualTo(a);
    }

    @Test
    void aSmallCampaignIsTheBeginningOfALargerOne() throws IOException {
        generer("petite", "--candidats", "4");
        generer("grande", "--candidats", "9");
        for (String source : List.of("base-es", "vulnerabilites", "osis", "paie")) {
            String fichier = NUIT_1 + "/" + source + "-001.csv";
            assertThat(Files.readString(dossier.resolve("grande").resolve(fichier)))
                    .startsWith(Files.readString(dossier.resolve("petite").resolve(fichier)));
        }
    }

    @Test
    void everyNumberOfTheBaseIsUniqueAndHasARightKey() throws IOException {
        generer("base", "--candidats", "120");
        List<String> numeros = Files.readAllLines(dossier.resolve("base/" + NUIT_1 + "/base-es-001.csv")).stream()
                .skip(1)
                .map(ligne -> ligne.split(";", -1)[0])
                .toList();
        assertThat(numeros).hasSizeGreaterThan(240).doesNotHaveDuplicates().allMatch(NumeroFiness::cleValide);
        assertThat(numeros).anyMatch(n -> n.startsWith("2A")).anyMatch(n -> n.startsWith("97"));
    }

    @Test
    void theSecondNightShowsWhatHasChanged() throws IOException {
        assertThat(generer("nuits", "--candidats", "60", "--nuits", "2", "--degats", "3")
                        .sortie())
                .contains("Candidats : 60, nuits : 2, à partir du 2026-11-19");
        Bac bac = Bac.dans(dossier);
        assertThat(nuit(bac, "nuits", NUIT_1).code()).isEqualTo(3);
        assertThat(codes(bac, NUIT_1)).doesNotContain("AUDIT_MODIFIE");
        assertThat(colonne(bac, NUIT_1, "anomalies.csv", "objet")).doesNotContain("exercices");
        assertThat(nuit(bac, "nuits", NUIT_2).code()).isEqualTo(3);
        assertThat(codes(bac, NUIT_2)).contains("AUDIT_MODIFIE", "SOURCE_ABSENTE");
        assertThat(colonne(bac, NUIT_2, "anomalies.csv", "objet")).contains("exercices");
    }

    @Test
    void theTableHasOneLinePerSourceAndCountsTheRowsOfTheWorkbooks() {
        List<String[]> lignes = generer("table", "--candidats", "110")
                .sortie()
                .lines()
                .skip(1)
                .takeWhile(ligne -> !ligne.isBlank())
                .map(ligne -> ligne.split(" +"))
                .toList();
        assertThat(lignes.stream().map(ligne -> ligne[0]))
                .containsExactlyElementsOf(
                        Sources.TOUTES.stream().map(Source::nom).toList());
        assertThat(lignes)
                .allSatisfy(ligne ->
                        assertThat(Long.parseLong(ligne[2])).as(ligne[0]).isPositive());
    }

    /** The second, the third and the fifth candidates stand around the greatest gap allowed. */
    @Test
    void theBoundsAreThoseOfTheCampaign() throws IOException {
        Path autre = dossier.resolve("autre.yml");
        Files.writeString(
                autre,
                new String(
                                getClass()
                                        .getResourceAsStream("/campagnes/d1bis-2026.yml")
                                        .readAllBytes(),
                                StandardCharsets.UTF_8)
                        .replaceFirst("(ecart_maximal:\\s+valeur: )100", "$180"));
        generer("autre", "--candidats", "5", "--campagne", autre.toString());
        assertThat(List.of(
                        plusGrandEcart("autre", "-00002-1"),
                        plusGrandEcart("autre", "-00003-1"),
                        plusGrandEcart("autre", "-00005-1")))
                .containsExactly(79L, 80L, 81L);
    }

    /** Between the launches of the audits of an AD. */
    private long plusGrandEcart(String ou, String finAd) throws IOException {
        List<LocalDate> jours = Files.readAllLines(dossier.resolve(ou + "/" + NUIT_1 + "/audits-ads-001.csv")).stream()
                .map(ligne -> ligne.split(";", -1))
                .filter(cellules -> cellules[0].endsWith(finAd))
                .map(cellules -> LocalDate.parse(cellules[2]))
                .sorted()
                .toList();
        return IntStream.range(1, jours.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(jours.get(i - 1), jours.get(i)))
                .max()
                .orElseThrow();
    }

    @Test
    void withoutDamageNothingIsRejected() throws IOException {
        generer("saine", "--candidats", "20", "--degats", "0");
        Bac bac = Bac.dans(dossier);
        assertThat(nuit(bac, "saine", NUIT_1).code()).isZero();
        assertThat(codes(bac, NUIT_1)).doesNotContain("LIGNE_REJETEE", "DOUBLON", "CONFLIT", "FINESS_INVALIDE");
    }

    /** The volumes of a candidate are those of the country, within a tenth. */
    @ParameterizedTest
    @CsvSource({"audits-ads, 30", "audits-exposition, 30", "vulnerabilites, 1000", "osis, 500", "paie, 800"})
    void aCandidateWeighsWhatItDoesInTheCountry(String source, int attendues) throws IOException {
        generer("volumes", "--candidats", "40", "--degats", "0");
        try (Stream<String> lignes = Files.lines(dossier.resolve("volumes/" + NUIT_1 + "/" + source + "-001.csv"))) {
            assertThat((lignes.count() - 1) / 40).isBetween(attendues * 85L / 100, attendues * 120L / 100);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--candidats, 0, '--candidats : 0, un nombre de 1 à 20000 est attendu.'",
        "--nuits, 101, '--nuits : 101, un nombre de 1 à 100 est attendu.'",
        "--degats, 51, '--degats : 51, un nombre de 0 à 50 est attendu.'"
    })
    void aNumberOutOfItsBoundsIsTold(String option, String valeur, String message) {
        Execution execution = generer("rien", option, valeur);
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.message()).isEqualTo(message);
        assertThat(dossier.resolve("rien")).doesNotExist();
    }

    private static Set<String> codes(Bac bac, String date) {
        return colonne(bac, date, "anomalies.csv", "code");
    }

    private static Set<String> colonne(Bac bac, String date, String fichier, String nom) {
        return Csv.lire(bac.publiee(date).resolve(fichier)).stream()
                .map(ligne -> ligne.get(nom))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
