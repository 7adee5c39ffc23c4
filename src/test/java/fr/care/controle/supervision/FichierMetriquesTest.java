package fr.care.controle.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.resume.Resume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FichierMetriquesTest {
    private static final Instant NUIT = Instant.parse("2026-11-20T03:31:00Z");
    private static final Instant LENDEMAIN = Instant.parse("2026-11-21T03:31:00Z");
    /** The text format: a name, labels, a number. */
    private static final Pattern LIGNE = Pattern.compile(
            "[a-z_]+(\\{[a-z_]+=\"([^\"\\\\\\n]|\\\\[\\\\\"n])*\"(,[a-z_]+=\"([^\"\\\\\\n]|\\\\[\\\\\"n])*\")*\\})? -?[0-9]+(\\.[0-9]+)?");

    @TempDir
    Path dossier;

    private static Passage passage(String campagne, Instant fin, int code, Optional<Resume> resume) {
        Map<String, Duration> etapes = new LinkedHashMap<>();
        etapes.put("lecture-base-es", Duration.ofMillis(1250));
        etapes.put("evaluation", Duration.ofMillis(80));
        return new Passage(
                Optional.of(campagne).filter(c -> !c.isEmpty()), NuitExemple.NUIT, "1.0.0", fin, code, etapes, resume);
    }

    private static Passage reussi(String campagne, Instant fin) {
        return passage(campagne, fin, 3, Optional.of(Resume.de(NuitExemple.nuit())));
    }

    private static Passage refuse(String campagne, Instant fin) {
        return passage(campagne, fin, 4, Optional.empty());
    }

    private Path fichier() {
        return dossier.resolve("care.prom");
    }

    private List<String> ecrire(Passage passage) throws IOException {
        new FichierMetriques(fichier()).ecrire(passage);
        return Files.readAllLines(fichier());
    }

    @Test
    void aPublishedNightTellsWhenItEndedHowLongItTookAndWhatItFound() throws IOException {
        List<String> lignes = ecrire(reussi("d1bis-2026", NUIT));
        assertThat(lignes)
                .startsWith(
                        "# HELP care_derniere_reussite_timestamp_seconds Fin du dernier passage qui a publié (codes 0 et 3), en"
                                + " secondes depuis 1970.",
                        "# TYPE care_derniere_reussite_timestamp_seconds gauge",
                        "care_derniere_reussite_timestamp_seconds{campagne=\"d1bis-2026\"} 1795145460")
                .contains(
                        "care_dernier_passage_timestamp_seconds{campagne=\"d1bis-2026\"} 1795145460",
                        "care_dernier_code_retour{campagne=\"d1bis-2026\"} 3",
                        "care_date_controle_timestamp_seconds{campagne=\"d1bis-2026\"} 1795132800",
                        "care_etape_duree_seconds{campagne=\"d1bis-2026\",etape=\"lecture-base-es\"} 1.250",
                        "care_etape_duree_seconds{campagne=\"d1bis-2026\",etape=\"evaluation\"} 0.080",
                        "care_lignes_lues{campagne=\"d1bis-2026\",source=\"audits-ads\"} 10",
                        "care_lignes_acceptees{campagne=\"d1bis-2026\",source=\"audits-ads\"} 8",
                        "care_lignes_rejetees{campagne=\"d1bis-2026\",source=\"audits-ads\"} 1",
                        "care_lignes_doublons{campagne=\"d1bis-2026\",source=\"audits-ads\"} 1",
                        "care_candidats{campagne=\"d1bis-2026\",statut=\"FINANCABLE\"} 1",
                        "care_candidats{campagne=\"d1bis-2026\",statut=\"EXCLU\"} 0",
                        "care_verdicts{campagne=\"d1bis-2026\",objectif=\"O2.B\",verdict=\"PARTIEL\"} 1",
                        "care_verdicts{campagne=\"d1bis-2026\",objectif=\"O6.B\",verdict=\"SANS_OBJET\"} 1",
                        "care_anomalies{campagne=\"d1bis-2026\",gravite=\"BLOQUANT\"} 0",
                        "care_anomalies{campagne=\"d1bis-2026\",gravite=\"AVERTISSEMENT\"} 2",
                        "care_payable_minimum_euros{campagne=\"d1bis-2026\"} 100.00",
                        "care_payable_maximum_euros{campagne=\"d1bis-2026\"} 200.50",
                        "care_candidats_sans_montant{campagne=\"d1bis-2026\"} 1");
        assertThat(lignes).filteredOn(l -> l.startsWith("care_verdicts{")).hasSize(9 * 5);
    }

    @Test
    void eachFamilyIsDescribedOnceThenTypedThenMeasured() throws IOException {
        String famille = "";
        for (String ligne : ecrire(reussi("d1bis-2026", NUIT))) {
            if (ligne.startsWith("# HELP ")) {
                String suivante = ligne.split(" ", -1)[2];
                assertThat(suivante).isNotEqualTo(famille).doesNotEndWith("_total");
                famille = suivante;
            } else if (ligne.startsWith("# TYPE ")) {
                assertThat(ligne).isEqualTo("# TYPE " + famille + " gauge");
            } else {
                assertThat(ligne).matches(LIGNE).startsWith(famille);
            }
        }
    }

    @Test
    void nothingOfACandidateOrOfAPersonIsTold() throws IOException {
        assertThat(String.join("\n", ecrire(reussi("d1bis-2026", NUIT))))
                .doesNotContain("C1", "C2", "Hôpital", "SOMME", "010780054", "44A567");
    }

    @Test
    void aRefusedNightKeepsTheLastSuccessAndTellsNoResult() throws IOException {
        ecrire(reussi("d1bis-2026", NUIT));
        assertThat(ecrire(refuse("d1bis-2026", LENDEMAIN)))
                .contains(
                        "care_derniere_reussite_timestamp_seconds{campagne=\"d1bis-2026\"} 1795145460",
                        "care_dernier_passage_timestamp_seconds{campagne=\"d1bis-2026\"} 1795231860",
                        "care_dernier_code_retour{campagne=\"d1bis-2026\"} 4")
                .noneMatch(l -> l.contains("care_candidats") || l.contains("care_lignes"));
        assertThat(ecrire(refuse("d1bis-2026", LENDEMAIN)))
                .contains("care_derniere_reussite_timestamp_seconds{campagne=\"d1bis-2026\"} 1795145460");
    }

    @Test
    void aRunThatStopsBeforeItsCampaignIsThatOfTheFormerFile() throws IOException {
        assertThat(ecrire(passage("", NUIT, 75, Optional.empty())))
                .contains("care_dernier_code_retour{campagne=\"inconnue\"} 75");
        ecrire(reussi("d1bis-2026", NUIT));
        assertThat(ecrire(passage("", LENDEMAIN, 75, Optional.empty())))
                .contains(
                        "care_derniere_reussite_timestamp_seconds{campagne=\"d1bis-2026\"} 1795145460",
                        "care_dernier_code_retour{campagne=\"d1bis-2026\"} 75");
    }

    @Test
    void theSuccessOfAnotherCampaignIsNotThisOne() throws IOException {
        ecrire(reussi("d1bis-2026", NUIT));
        assertThat(ecrire(refuse("d2-2027", LENDEMAIN))).noneMatch(l -> l.contains("reussite"));
    }

    @Test
    void labelsAreEscaped() throws IOException {
        assertThat(ecrire(refuse("a\"b\\c\nd", NUIT)))
                .contains("care_dernier_code_retour{campagne=\"a\\\"b\\\\c\\nd\"} 4");
    }

    @Test
    void aFormerFileThatIsNoTextIsReplaced() throws IOException {
        Files.write(fichier(), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertThat(ecrire(refuse("d1bis-2026", NUIT))).contains("care_dernier_code_retour{campagne=\"d1bis-2026\"} 4");
    }

    @Test
    void nothingElseStaysInTheFolderAndAFailureLeavesTheFormerFile() throws IOException {
        List<String> avant = ecrire(reussi("d1bis-2026", NUIT));
        try (Stream<Path> contenu = Files.list(dossier)) {
            assertThat(contenu).containsExactly(fichier());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier())))
                .isEqualTo("rw-r--r--");
        FichierMetriques ailleurs =
                new FichierMetriques(dossier.resolve("absent").resolve("care.prom"));
        assertThatThrownBy(() -> ailleurs.ecrire(refuse("d1bis-2026", LENDEMAIN)))
                .isInstanceOf(IOException.class);
        assertThat(Files.readAllLines(fichier())).isEqualTo(avant);
    }
}
