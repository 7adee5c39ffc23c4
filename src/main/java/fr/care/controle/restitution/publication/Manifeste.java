package fr.care.controle.restitution.publication;

import fr.care.controle.json.Json;
import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.FichierEntree;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code manifeste.json}: what a night was made of and what it gave. No clock, no run, no path of the machine: the same
 * inputs give the same bytes.
 */
final class Manifeste {
    static final String NOM = "manifeste.json";

    private Manifeste() {}

    static String json(EnTete entete, List<FichierSorti> sorties) {
        ObjectNode manifeste = Json.objet();
        manifeste.put("campagne", entete.campagne());
        manifeste.put("date_controle", entete.dateControle().toString());
        manifeste.put("version_regles", entete.versionRegles());
        manifeste.put("version_logiciel", entete.versionLogiciel());
        ArrayNode entrees = manifeste.putArray("entrees");
        entete.entrees().forEach(fichier -> entree(entrees.addObject(), fichier));
        ArrayNode sortis = manifeste.putArray("sorties");
        sorties.forEach(fichier -> sortie(sortis.addObject(), fichier));
        return Json.texte(manifeste);
    }

    private static void entree(ObjectNode noeud, FichierEntree fichier) {
        noeud.put("source", fichier.source())
                .put("chemin", fichier.chemin())
                .put("sha256", fichier.sha256())
                .put("octets", fichier.octets())
                .put("lues", fichier.lues())
                .put("acceptees", fichier.acceptees())
                .put("rejetees", fichier.rejetees())
                .put("doublons", fichier.doublons());
    }

    private static void sortie(ObjectNode noeud, FichierSorti fichier) {
        noeud.put("fichier", fichier.fichier()).put("sha256", fichier.sha256()).put("octets", fichier.octets());
    }
}
