package fr.care.controle.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.Colonne;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of a source is the one that reads its files. */
class TableSchemaTest {
    static List<Source> sources() {
        return CasSource.tabulaires();
    }

    @Test
    void theSchemaOfTheAdsAudits() {
        assertThat(TableSchema.json(Sources.AUDITS_ADS.schema())).isEqualTo("""
                        {
                          "name" : "audits-ads",
                          "description" : "Audits ADS (Active Directory Security)",
                          "fields" : [
                            {
                              "name" : "ad_id",
                              "type" : "string",
                              "description" : "Identifiant de l'annuaire audité",
                              "constraints" : {
                                "required" : true
                              }
                            },
                            {
                              "name" : "audit_id",
                              "type" : "string",
                              "description" : "Identifiant de l'audit",
                              "constraints" : {
                                "required" : true
                              }
                            },
                            {
                              "name" : "date_lancement",
                              "type" : "date",
                              "description" : "Date de lancement de l'audit",
                              "constraints" : {
                                "required" : true
                              }
                            },
                            {
                              "name" : "date_fin",
                              "type" : "date",
                              "description" : "Date de fin ; vide tant que l'audit est en cours"
                            },
                            {
                              "name" : "score",
                              "type" : "integer",
                              "description" : "Score ADS, de 1 à 5",
                              "constraints" : {
                                "required" : true,
                                "minimum" : 1,
                                "maximum" : 5
                              }
                            }
                          ],
                          "missingValues" : [
                            ""
                          ],
                          "primaryKey" : [
                            "ad_id",
                            "audit_id"
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everySourceHasOneThatAgreesWithItsColumns(Source source) {
        JsonNode schema = lire(source);
        assertThat(schema.at("/name").asString()).isEqualTo(source.nom());
        assertThat(textes(schema.at("/primaryKey")))
                .isEqualTo(source.schemaFichiers().cle());
        assertThat(schema.at("/fields").size())
                .isEqualTo(source.schemaFichiers().colonnes().size());
        int i = 0;
        for (Colonne colonne : source.schemaFichiers().colonnes()) {
            JsonNode champ = schema.at("/fields/" + i++);
            assertThat(champ.at("/name").asString()).isEqualTo(colonne.nom());
            assertThat(champ.at("/constraints/required").asBoolean(false)).isEqualTo(colonne.requise());
        }
    }

    /** The reading accepts more than the schema, never less: the valid record and the reasons of the rejects agree. */
    @ParameterizedTest
    @MethodSource("sources")
    void theValidRecordSatisfiesIt(Source source) {
        Map<String, String> valide = CasSource.de(source).valide();
        for (JsonNode champ : lire(source).at("/fields")) {
            String valeur = valide.get(champ.at("/name").asString());
            JsonNode contraintes = champ.at("/constraints");
            if (contraintes.has("pattern")) {
                assertThat(valeur).matches(contraintes.at("/pattern").asString());
            }
            if (contraintes.has("enum")) {
                assertThat(textes(contraintes.at("/enum"))).contains(valeur);
            }
            if (contraintes.has("minimum")) {
                assertThat(new BigDecimal(valeur))
                        .isGreaterThanOrEqualTo(contraintes.at("/minimum").decimalValue());
            }
            if (champ.has("trueValues")) {
                assertThat(textes(champ.at("/trueValues")).contains(valeur))
                        .isNotEqualTo(textes(champ.at("/falseValues")).contains(valeur));
            }
        }
    }

    @Test
    void aFinessHasItsShapeAndTheWordsOfItsColumn() {
        assertThat(motif(Sources.OSIS, 0)).isEqualTo("([0-9]{2}|2[AB])[0-9]{7}");
        assertThat(motif(Sources.PERIMETRES_EXPOSITION, 2)).isEqualTo("(([0-9]{2}|2[AB])[0-9]{7}|TOUT)");
        assertThat(motif(Sources.CANDIDATS, 3)).isEqualTo("[0-9A-Z]{2}");
    }

    @Test
    void numbersBooleansAndEnumerations() {
        JsonNode vulnerabilites = lire(Sources.VULNERABILITES);
        assertThat(vulnerabilites.at("/fields/4").toString())
                .contains("\"type\":\"number\"", "\"minimum\":0", "\"maximum\":10");
        assertThat(textes(vulnerabilites.at("/fields/5/constraints/enum")))
                .containsExactly("CRITIQUE", "HAUTE", "MOYENNE", "FAIBLE", "INFO");
        assertThat(vulnerabilites.at("/fields/6/type").asString()).isEqualTo("boolean");
        assertThat(textes(vulnerabilites.at("/fields/6/trueValues"))).contains("OUI", "true", "1");
        assertThat(textes(vulnerabilites.at("/fields/6/falseValues"))).contains("NON", "false", "0");
    }

    private static String motif(Source source, int colonne) {
        return lire(source).at("/fields/" + colonne + "/constraints/pattern").asString();
    }

    private static JsonNode lire(Source source) {
        return new JsonMapper().readTree(TableSchema.json(source.schemaFichiers()));
    }

    private static List<String> textes(JsonNode noeud) {
        return noeud.valueStream().map(JsonNode::asString).toList();
    }
}
