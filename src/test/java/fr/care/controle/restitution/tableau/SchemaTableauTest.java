package fr.care.controle.restitution.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTableauTest {
    @Test
    void aSchemaIsMadeOfTheColumns() {
        Tableau<String> tableau = new Tableau<>(
                "essai",
                "Un essai",
                List.of("nom"),
                new Colonnes<String>()
                        .choix("nom", "Le nom", List.of("A", "B"), nom -> nom)
                        .texteFacultatif("note", "Une note", nom -> nom)
                        .montant("prix", "Un prix", nom -> Optional.of(BigDecimal.ONE))
                        .liste(),
                (element, nuit) -> Stream.of("A"));

        assertThat(SchemaTableau.json(tableau)).isEqualTo("""
                        {
                          "description" : "Un essai",
                          "fields" : [
                            {
                              "name" : "nom",
                              "type" : "string",
                              "description" : "Le nom",
                              "constraints" : {
                                "required" : true,
                                "enum" : [
                                  "A",
                                  "B"
                                ]
                              }
                            },
                            {
                              "name" : "note",
                              "type" : "string",
                              "description" : "Une note"
                            },
                            {
                              "name" : "prix",
                              "type" : "number",
                              "description" : "Un prix"
                            }
                          ],
                          "missingValues" : [
                            ""
                          ],
                          "primaryKey" : [
                            "nom"
                          ]
                        }
                        """);
    }

    @Test
    void everyColumnOfEveryTableIsDescribedOnce() {
        for (Tableau<?> tableau : Tableaux.tous()) {
            assertThat(tableau.colonnes())
                    .allSatisfy(colonne ->
                            assertThat(colonne.description()).as(colonne.nom()).isNotBlank());
            assertThat(tableau.colonnes())
                    .extracting(Colonne::nom)
                    .doesNotHaveDuplicates()
                    .containsAll(tableau.cle());
        }
    }
}
