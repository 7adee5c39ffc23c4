package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The nights of a campaign, told afterwards. */
class HistoriqueTest {
    @TempDir
    private Path dossier;

    private static Execution historique(Bac bac, String... options) {
        return Execution.de(Stream.concat(Stream.of("historique", "--base", bac.base()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<JsonNode> json(Bac bac, String... options) {
        Execution execution = historique(
                bac,
                Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new));
        assertThat(execution.code()).isZero();
        assertThat(execution.erreurs()).isEmpty();
        return JsonMapper.shared().readTree(execution.sortie()).valueStream().toList();
    }

    @Test
    void eachNightIsToldWithWhatItCounted() throws Exception {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        assertThat(bac.nuit(NuitsDeReference.NUIT_2).code()).isEqualTo(3);
        Map<String, Long> lignes = bac.lignes();

        Execution texte = historique(bac);

        assertThat(texte.code()).isZero();
        assertThat(texte.erreurs()).isEmpty();
        assertThat(texte.sortie())
                .startsWith(
                        "Campagne d1bis-2026 : 2 nuit(s).\n\nNuit du 19/11/2026 : publiée, passage 1, avec des rejets\n")
                .containsPattern(
                        "début \\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d, durée \\d+,\\d{3} s, code de retour 3\n")
                .contains("Nuit du 20/11/2026", "18 candidats : ", " finançables, ", " lignes lues, ");
        assertThat(texte.sortie().lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(80));
        JsonNode premiere = json(bac).get(0);
        assertThat(premiere.get("date_controle").stringValue()).isEqualTo("2026-11-19");
        assertThat(premiere.get("publiee").stringValue()).isEqualTo("OUI");
        assertThat(premiere.get("candidats").intValue()).isEqualTo(18);
        assertThat(premiere.get("code_retour").intValue()).isEqualTo(3);
        assertThat(premiere.get("duree_ms").longValue()).isPositive();
        assertThat(premiere.get("lues").longValue())
                .isGreaterThan(premiere.get("rejetees").longValue());
        assertThat(bac.lignes()).isEqualTo(lignes);
    }

    @Test
    void aPeriodIsBothDaysIncluded() {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        assertThat(json(bac, "--depuis", "2026-11-19", "--jusqu-a", "2026-11-19"))
                .hasSize(1);
        assertThat(json(bac, "--depuis", "2026-11-20")).isEmpty();
        assertThat(json(bac, "--jusqu-a", "2026-11-18")).isEmpty();
        assertThat(historique(bac, "--jusqu-a", "2026-11-18").sortie())
                .isEqualTo("Campagne d1bis-2026 : aucune nuit.\n");
    }

    /** The CSV follows the campaign, as the results do. */
    @Test
    void theCsvHasTheColumnsOfTheJson() {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        String csv = historique(bac, "--format", "csv").sortie();
        assertThat(csv.lines().toList()).hasSize(2);
        assertThat(csv)
                .startsWith("\uFEFFdate_controle;publiee;passage;debut;duree_ms;candidats;")
                .endsWith(";3\r\n");
        assertThat(csv.lines().findFirst().orElseThrow().substring(1).split(";"))
                .containsExactlyElementsOf(json(bac).get(0).propertyNames());
    }

    @Test
    void aRefusedNightStaysWithItsCodeAndNoCount() {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier.resolve("bac"));
        Depot depot =
                Depot.copieDe(NuitsDeReference.NUIT_2, dossier.resolve("depot")).supprimer("candidats.csv");
        assertThat(Execution.controler(bac, depot.dossier().toString(), NuitsDeReference.NUIT_2)
                        .code())
                .isEqualTo(4);
        JsonNode refusee = json(bac).get(1);
        assertThat(refusee.get("publiee").stringValue()).isEqualTo("NON");
        assertThat(refusee.get("code_retour").intValue()).isEqualTo(4);
        assertThat(refusee.get("candidats").intValue()).isZero();
        assertThat(historique(bac).sortie())
                .contains("Nuit du 20/11/2026 : non publiée, passage 1, refusée par un contrôle\n");
    }

    @Test
    void aBaseThatDoesNotExistIsNotMade() {
        Bac bac = Bac.dans(dossier.resolve("rien"));
        Execution execution = historique(bac);
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.message()).startsWith("Aucune base de données à l'adresse donnée par --base");
        assertThat(Arborescence.lire(dossier)).isEmpty();
    }

    /** The file of H2 is its holder's alone. */
    @Test
    void aHeldBaseIsTold() throws Exception {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        try (Enfant autre = Enfant.lancer(TientLaBase.class, Stream.of(bac.base()))) {
            assertThat(autre.attendre("tenue")).isTrue();
            Execution execution = historique(bac);
            assertThat(execution.code()).isEqualTo(75);
            assertThat(execution.sortie()).isEmpty();
            assertThat(execution.message()).contains("tient la base de données");
            autre.tuer();
        }
        assertThat(historique(bac).code()).isZero();
    }

    @Test
    void aWrongFormatOrDateIsAUsageError() {
        assertThat(Execution.de("historique", "--format", "xml").code()).isEqualTo(2);
        assertThat(Execution.de("historique", "--depuis", "hier").code()).isEqualTo(2);
    }
}
