package fr.care.controle.entrepot;

import fr.care.controle.domaine.resultat.Changement.Origine;
import fr.care.controle.domaine.resultat.Changement.Rangee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What brought a change, as the database keeps it: a JSON array, blank when no data did. */
final class CodecOrigine {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CodecOrigine() {}

    static String texte(Optional<Origine> origine) {
        return origine.map(CodecOrigine::tableau).map(ArrayNode::toString).orElse("");
    }

    private static ArrayNode tableau(Origine origine) {
        ArrayNode noeud = JSON.createArrayNode().add(origine.source()).add(origine.autres());
        origine.premiere().ifPresent(rangee -> {
            noeud.add(rangee.fichier()).add(rangee.ligne());
            rangee.cle().forEach(noeud.addArray()::add);
        });
        return noeud;
    }

    static Optional<Origine> lire(String texte) {
        if (texte.isEmpty()) {
            return Optional.empty();
        }
        JsonNode noeud = JSON.readTree(texte);
        Optional<Rangee> premiere = noeud.size() == 2
                ? Optional.empty()
                : Optional.of(new Rangee(noeud.get(2).asString(), noeud.get(3).asInt(), textes(noeud.get(4))));
        return Optional.of(
                new Origine(noeud.get(0).asString(), premiere, noeud.get(1).asInt()));
    }

    private static List<String> textes(JsonNode tableau) {
        List<String> textes = new ArrayList<>();
        tableau.forEach(texte -> textes.add(texte.asString()));
        return textes;
    }
}
