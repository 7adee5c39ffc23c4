package fr.care.controle.restitution.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.restitution.NuitExemple;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifesteTest {
    @Test
    void theManifestHasTheseBytes() {
        NuitExemple nuit = NuitExemple.nuit();
        NuitExemple courte = nuit.avecEntrees(nuit.entrees().subList(0, 1));
        assertThat(Manifeste.json(courte, List.of(new FichierSorti("rejets.csv", "c".repeat(64), 42))))
                .isEqualTo("""
                        {
                          "campagne" : "d1bis-2026",
                          "date_controle" : "2026-11-20",
                          "version_regles" : "1",
                          "version_logiciel" : "1.0.0",
                          "entrees" : [
                            {
                              "source" : "audits-ads",
                              "chemin" : "audits-ads.csv",
                              "sha256" : "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                              "octets" : 1200,
                              "lues" : 10,
                              "acceptees" : 8,
                              "rejetees" : 1,
                              "doublons" : 1
                            }
                          ],
                          "sorties" : [
                            {
                              "fichier" : "rejets.csv",
                              "sha256" : "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
                              "octets" : 42
                            }
                          ]
                        }
                        """);
    }

    @Test
    void everyOutputIsNamedWithItsSizeAndItsFingerprint(@TempDir Path sorties)
            throws IOException, NoSuchAlgorithmException {
        Path publie = Publication.publier(sorties, NuitExemple.nuit(), EditionExemple.excel())
                .dossier();
        JsonNode manifeste = new JsonMapper().readTree(Files.readString(publie.resolve("manifeste.json")));
        List<String> noms = manifeste
                .get("sorties")
                .valueStream()
                .map(sortie -> sortie.get("fichier").asString())
                .toList();
        assertThat(noms).isSorted().hasSize(36).doesNotContain("manifeste.json");
        for (JsonNode sortie : manifeste.get("sorties")) {
            byte[] octets =
                    Files.readAllBytes(publie.resolve(sortie.get("fichier").asString()));
            byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(octets);
            assertThat(sortie.get("octets").asLong()).isEqualTo(octets.length);
            assertThat(sortie.get("sha256").asString()).isEqualTo("%064x".formatted(new BigInteger(1, empreinte)));
        }
    }
}
