package fr.care.controle.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON for people and machines: two spaces, LF whatever the machine, the keys in the order they were put. */
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter RETRAIT = new DefaultIndenter("  ", "\n");

    private Json() {}

    public static ObjectNode objet() {
        return MAPPER.createObjectNode();
    }

    public static String texte(JsonNode noeud) {
        DefaultPrettyPrinter presentation =
                new DefaultPrettyPrinter().withObjectIndenter(RETRAIT).withArrayIndenter(RETRAIT);
        return MAPPER.writer().with(presentation).writeValueAsString(noeud) + "\n";
    }
}
