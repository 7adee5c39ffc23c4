package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.echantillon.CleEssai;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Past nights computed again from what was known then. */
class RejouerTest {
    private static final String NUIT_1 = NuitsDeReference.NUIT_1;
    private static final String NUIT_2 = NuitsDeReference.NUIT_2;

    @TempDir
    private Path dossier;

    private Bac bac;

    @BeforeEach
    void firstNightPublished() {
        bac = NuitsDeReference.apresLaPremiere(dossier.resolve("bac"));
    }

    private Execution rejouer(String date, String... options) {
        return Execution.de(Stream.concat(
                        Stream.of(
                                "rejouer",
                                "--date",
                                date,
                                "--base",
                                bac.base(),
                                "--sorties",
                                bac.sorties().toString(),
                                "--cle-pseudonymes",
                                CleEssai.fichier()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    /** The first one no longer is the state of the database: the second changed facts, audits among them. */
    @Test
    void everyNightGivesItsBytesAgainAndNothingIsWritten() throws Exception {
        assertThat(bac.nuit(NUIT_2).code()).isEqualTo(3);
        Map<String, String> publie = bac.arbre();
        Map<String, Long> lignes = bac.lignes();
        for (String date : new String[] {NUIT_1, NUIT_2}) {
            Execution execution = rejouer(date);
            assertThat(execution.erreurs()).isEmpty();
            assertThat(execution.sortie())
                    .isEqualTo("Nuit du " + date + " rejouée : mêmes octets que la publication, 270 fichiers.\n");
            assertThat(execution.code()).isZero();
        }
        assertThat(bac.arbre()).isEqualTo(publie);
        assertThat(bac.lignes()).isEqualTo(lignes);
    }

    @Test
    void aReplayIsKeptWhereAskedAndNeverAmongTheResults() {
        Path vers = dossier.resolve("vers");
        Execution execution = rejouer(NUIT_1, "--vers", vers.toString());
        assertThat(execution.code()).isZero();
        Path rejouee = vers.resolve("d1bis-2026").resolve(NUIT_1);
        assertThat(execution.sortie()).endsWith("Nuit rejouée : " + rejouee + "\n");
        assertThat(Arborescence.lire(rejouee)).isEqualTo(bac.octets(NUIT_1));

        Map<String, String> publie = bac.arbre();
        Execution refus = rejouer(NUIT_1, "--vers", bac.sorties().toString());
        assertThat(refus.code()).isEqualTo(2);
        assertThat(refus.message()).startsWith("--vers et --sorties sont le même dossier");
        assertThat(bac.arbre()).isEqualTo(publie);
    }

    @Test
    void aManifestThatIsNotThePublishedOneIsToldFileByFile() throws Exception {
        Path manifeste = bac.publiee(NUIT_1).resolve("manifeste.json");
        String json = Files.readString(manifeste);
        Matcher empreinte = Pattern.compile("\\n *\"fichier\" : \"verdicts.csv\"[^}]*\"([0-9a-f]{64})\"")
                .matcher(json);
        assertThat(empreinte.find()).isTrue();
        String sha256 = empreinte.group(1);
        Files.writeString(manifeste, json.replace(sha256, "0".repeat(64)));
        Execution execution = rejouer(NUIT_1);
        assertThat(execution.code()).isEqualTo(4);
        assertThat(execution.sortie())
                .isEqualTo("verdicts.csv : SHA-256 %s publié, %s rejoué\n".formatted("0".repeat(64), sha256)
                        + "Nuit du 2026-11-19 rejouée : 1 écart(s) avec la publication, qui a 270 fichiers.\n");
        Files.writeString(manifeste, json.replaceFirst("\"lues\" : \\d+", "\"lues\" : 1"));
        assertThat(rejouer(NUIT_1).sortie())
                .startsWith("manifeste.json : les fichiers lus ou les versions ne sont pas ceux de la nuit\n");
    }

    /** A threshold moved: what differs is told, and why it may. */
    @Test
    void anotherCampaignIsTold() throws Exception {
        Path campagne = dossier.resolve("autre.yml");
        String texte = Files.readString(Path.of("src", "main", "resources", "campagnes", "d1bis-2026.yml"));
        Files.writeString(campagne, texte.replace("valeur: 66", "valeur: 95").replace("valeur: 90", "valeur: 95"));
        Execution execution = rejouer(NUIT_1, "--campagne", campagne.toString());
        assertThat(execution.code()).isEqualTo(4);
        assertThat(execution.erreurs())
                .isEqualTo(
                        "Attention : le fichier de campagne n'est pas celui de la nuit : des verdicts peuvent différer.\n");
        assertThat(execution.sortie()).contains("verdicts.csv : SHA-256 ");
    }

    @Test
    void whatCannotBeReplayedIsAUsageError() {
        assertThat(rejouer("2026-11-18").code()).isEqualTo(2);
        assertThat(rejouer("2026-11-18").message()).startsWith("Aucune nuit du 2026-11-18 n'est publiée");
        Execution sansResultats = rejouer(NUIT_1, "--vers", dossier.resolve("v").toString());
        assertThat(sansResultats.code()).isZero();
        bac = new Bac(bac.base(), dossier.resolve("ailleurs"));
        assertThat(rejouer(NUIT_1).code()).isEqualTo(2);
        assertThat(rejouer(NUIT_1).message())
                .startsWith("Aucun résultat lisible dans « ")
                .contains("--sorties");
    }
}
