package fr.care.controle.restitution.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a {@code manifeste.json} says, once read back.
 *
 * @param sorties by path relative to the folder of results
 */
public record ManifesteLu(
        String campagne,
        LocalDate dateControle,
        String versionRegles,
        String versionLogiciel,
        SortedMap<String, FichierSorti> sorties) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The manifest of a folder of results; empty when there is none, or none that can be read. */
    public static Optional<ManifesteLu> dans(Path dossier) {
        try {
            return Optional.of(de(JSON.readTree(Files.readString(dossier.resolve(Manifeste.NOM)))));
        } catch (IOException | JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ManifesteLu de(JsonNode manifeste) throws JsonNodeException {
        SortedMap<String, FichierSorti> sorties = new TreeMap<>();
        for (JsonNode sortie : manifeste.required("sorties")) {
            FichierSorti fichier = new FichierSorti(
                    texte(sortie, "fichier"),
                    texte(sortie, "sha256"),
                    sortie.required("octets").longValue());
            sorties.put(fichier.fichier(), fichier);
        }
        return new ManifesteLu(
                texte(manifeste, "campagne"),
                LocalDate.parse(texte(manifeste, "date_controle")),
                texte(manifeste, "version_regles"),
                texte(manifeste, "version_logiciel"),
                sorties);
    }

    private static String texte(JsonNode noeud, String champ) {
        return noeud.required(champ).stringValue();
    }
}
