package fr.care.controle.commande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import fr.care.controle.source.TableSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code schemas --dossier DOSSIER}. */
class CommandeSchemasTest {
    private static final List<Source> TABULAIRES =
            Sources.TOUTES.stream().filter(s -> !s.schema().formulaires()).toList();

    @TempDir
    Path racine;

    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();

    @Test
    void oneSchemaPerSourceIsWrittenInAFolderMadeWhenMissing() throws IOException {
        Path dossier = racine.resolve("a").resolve("schémas");
        assertThat(executer("schemas", "--dossier", dossier.toString())).isZero();
        for (Source source : TABULAIRES) {
            assertThat(dossier.resolve(source.nom() + ".schema.json"))
                    .hasContent(TableSchema.json(source.schemaFichiers()));
        }
        try (var fichiers = Files.list(dossier)) {
            assertThat(fichiers).hasSize(TABULAIRES.size());
        }
        assertThat(sortie).asString().isEqualToIgnoringNewLines(TABULAIRES.size() + " schémas écrits dans " + dossier);
        assertThat(erreurs).asString().isEmpty();
    }

    @Test
    void writingAgainGivesTheSameFiles() throws IOException {
        Path schema = racine.resolve("osis.schema.json");
        Files.writeString(schema, "ancien");
        assertThat(executer("schemas", "--dossier", racine.toString())).isZero();
        assertThat(schema).hasContent(TableSchema.json(Sources.OSIS.schema()));
    }

    @Test
    void aFolderThatIsAFileIsAnErrorOfUsage() throws IOException {
        Path fichier = Files.createFile(racine.resolve("fichier"));
        assertThat(executer("schemas", "--dossier", fichier.toString())).isEqualTo(2);
        assertThat(erreurs)
                .asString()
                .isEqualToIgnoringNewLines(
                        "Le dossier « " + fichier + " » ne peut pas être écrit."
                                + " Donnez avec --dossier un dossier où le compte qui exécute le contrôle a le droit d'écrire.");
    }

    @Test
    void aSchemaThatCannotBeReplacedIsTold() throws IOException {
        Files.createDirectory(racine.resolve("base-es.schema.json"));
        assertThat(executer("schemas", "--dossier", racine.toString())).isEqualTo(2);
        assertThat(erreurs)
                .asString()
                .startsWith("Le schéma « ")
                .contains("base-es.schema.json", "ne peut pas être écrit");
    }

    @Test
    void theFolderIsMandatory() {
        assertThat(executer("schemas")).isEqualTo(2);
        assertThat(erreurs)
                .asString()
                .isEqualToIgnoringNewLines(
                        "Option ou valeur obligatoire absente : --dossier DOSSIER. Aide : controle-care schemas --help");
    }

    @Test
    void theHelpIsFrench() {
        assertThat(executer("schemas", "--help")).isZero();
        assertThat(sortie)
                .asString()
                .contains("Usage : controle-care schemas", "--dossier=DOSSIER", "Codes de retour :", "schémas écrits")
                .doesNotContain("Usage: ");
        assertThat(executer("--help")).isZero();
        assertThat(sortie)
                .asString()
                .contains("Écrit le schéma (Table Schema) des fichiers CSV attendus, un par source.");
    }

    private int executer(String... arguments) {
        return LigneDeCommande.executer(
                Clock.systemUTC(), new PrintWriter(sortie), new PrintWriter(erreurs), arguments);
    }
}
