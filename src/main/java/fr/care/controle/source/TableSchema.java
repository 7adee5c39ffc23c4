package fr.care.controle.source;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.format.Booleens;
import fr.care.controle.format.Colonne;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypeColonne;
import fr.care.controle.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Table Schema (Frictionless) of the plainest form of a source: declared names, ISO dates, decimal point. It is made from
 * the schema that reads the files; a file that it accepts is accepted, the reading accepts more (aliases, French dates and
 * numbers, any case).
 */
public final class TableSchema {
    private TableSchema() {}

    public static String json(Schema schema) {
        ObjectNode table = Json.objet();
        table.put("name", schema.nom());
        table.put("description", schema.titre());
        ArrayNode champs = table.putArray("fields");
        schema.colonnes().forEach(colonne -> champ(champs.addObject(), colonne));
        table.putArray("missingValues").add("");
        textes(table.putArray("primaryKey"), schema.cle());
        return Json.texte(table);
    }

    private static void champ(ObjectNode champ, Colonne colonne) {
        champ.put("name", colonne.nom());
        champ.put("type", type(colonne.type()));
        champ.put("description", colonne.description());
        if (colonne.type() == TypeColonne.BOOLEEN) {
            textes(champ.putArray("trueValues"), Booleens.VRAIS);
            textes(champ.putArray("falseValues"), Booleens.FAUX);
        }
        ObjectNode contraintes = Json.objet();
        if (colonne.requise()) {
            contraintes.put("required", true);
        }
        colonne.min().ifPresent(min -> nombre(contraintes, "minimum", colonne, min));
        colonne.max().ifPresent(max -> nombre(contraintes, "maximum", colonne, max));
        motif(colonne).ifPresent(motif -> contraintes.put("pattern", motif));
        if (colonne.type() == TypeColonne.ENUM) {
            textes(contraintes.putArray("enum"), colonne.valeurs());
        }
        if (!contraintes.isEmpty()) {
            champ.set("constraints", contraintes);
        }
    }

    private static String type(TypeColonne type) {
        return switch (type) {
            case TEXTE, FINESS, ENUM -> "string";
            case ENTIER -> "integer";
            case DECIMAL -> "number";
            case DATE -> "date";
            case BOOLEEN -> "boolean";
        };
    }

    private static void nombre(ObjectNode contraintes, String nom, Colonne colonne, BigDecimal borne) {
        if (colonne.type() == TypeColonne.ENTIER) {
            contraintes.put(nom, borne.intValueExact());
        } else {
            contraintes.put(nom, borne);
        }
    }

    /** Table Schema follows XML Schema: a pattern bears on the whole text. */
    private static Optional<String> motif(Colonne colonne) {
        if (colonne.type() != TypeColonne.FINESS) {
            return colonne.motif();
        }
        return Optional.of(
                colonne.valeurs().isEmpty()
                        ? NumeroFiness.EXPRESSION
                        : "(" + NumeroFiness.EXPRESSION + "|" + String.join("|", colonne.valeurs()) + ")");
    }

    private static void textes(ArrayNode noeud, List<String> textes) {
        textes.forEach(noeud::add);
    }
}
