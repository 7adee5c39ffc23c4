package fr.care.controle.restitution.tableau;

import fr.care.controle.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The Table Schema (Frictionless) of a table, made from its columns: it cannot differ from what is written. */
public final class SchemaTableau {
    private SchemaTableau() {}

    public static String json(Tableau<?> tableau) {
        ObjectNode schema = Json.objet();
        schema.put("description", tableau.description());
        ArrayNode champs = schema.putArray("fields");
        for (Colonne<?> colonne : tableau.colonnes()) {
            champ(champs.addObject(), colonne);
        }
        schema.putArray("missingValues").add("");
        if (!tableau.cle().isEmpty()) {
            ArrayNode cle = schema.putArray("primaryKey");
            tableau.cle().forEach(cle::add);
        }
        return Json.texte(schema);
    }

    private static void champ(ObjectNode champ, Colonne<?> colonne) {
        champ.put("name", colonne.nom());
        champ.put("type", colonne.type().frictionless());
        champ.put("description", colonne.description());
        if (colonne.obligatoire()) {
            champ.putObject("constraints").put("required", true);
        }
        if (!colonne.valeurs().isEmpty()) {
            ArrayNode valeurs = champ.withObjectProperty("constraints").putArray("enum");
            colonne.valeurs().forEach(valeurs::add);
        }
    }
}
