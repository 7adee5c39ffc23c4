package fr.care.controle.commande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents say what the program does: their tables are made from it, their links and names exist. */
class DocumentsTest {
    private static final Path DOCS = Path.of("docs");
    private static final String COMMANDE = "mvn -B -ntp -q test -Dtest=DocumentsTest -Ddocs=ecrire";
    private static final Pattern TABLE =
            Pattern.compile("(<!-- tableau:([a-z0-9-]+) -->\\n)(.*?)(\\n<!-- fin:\\2 -->)", Pattern.DOTALL);
    private static final Pattern LIEN = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern CLASSE = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"guide-exploitation.md", "guide-lecture.md", "interpretation.md", "glossaire.md"})
    void theTablesAreThoseOfTheProgram(String nom) throws IOException {
        Path document = DOCS.resolve(nom);
        String texte = Files.readString(document);
        Map<String, String> tables = TablesDocuments.toutes();
        String attendu = TABLE.matcher(texte).replaceAll(place -> {
            String table = tables.get(place.group(2));
            assertThat(table)
                    .as("%s asks for the unknown table %s", nom, place.group(2))
                    .isNotNull();
            return Matcher.quoteReplacement(place.group(1) + table + place.group(4));
        });
        if (System.getProperty("docs", "").equals("ecrire")) {
            Files.writeString(document, attendu);
        } else {
            assertThat(texte).as("%s is stale. Run %s", nom, COMMANDE).isEqualTo(attendu);
        }
    }

    @Test
    void everyTableStandsInADocument() throws IOException {
        Set<String> montrees = new HashSet<>();
        for (Path document : documents()) {
            TABLE.matcher(Files.readString(document)).results().forEach(r -> montrees.add(r.group(2)));
        }
        assertThat(montrees).containsAll(TablesDocuments.toutes().keySet());
    }

    @Test
    void everyCodeSaysWhatToDo() {
        assertThat(TablesDocuments.queFaire().stringPropertyNames())
                .as("src/test/resources/documentation/que-faire.properties")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Code.values()).map(Code::name).toList());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> perdus = new ArrayList<>();
        List<Path> fichiers = new ArrayList<>(documents());
        fichiers.add(Path.of("README.md"));
        for (Path fichier : fichiers) {
            Path dossier = fichier.toAbsolutePath().getParent();
            LIEN.matcher(Files.readString(fichier))
                    .results()
                    .map(r -> r.group(1))
                    .forEach(lien -> {
                        if (!lien.startsWith("http") && !Files.exists(dossier.resolve(lien))) {
                            perdus.add(fichier + " -> " + lien);
                        }
                    });
        }
        assertThat(perdus).isEmpty();
    }

    @Test
    void everyClassOfTheGlossaryExists() throws IOException {
        Set<String> classes = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            sources.map(s -> s.getFileName().toString())
                    .filter(s -> s.endsWith(".java"))
                    .forEach(s -> classes.add(s.substring(0, s.length() - ".java".length())));
        }
        assertThat(CLASSE.matcher(Files.readString(DOCS.resolve("glossaire.md")))
                        .results()
                        .map(r -> r.group(1))
                        .toList())
                .hasSizeGreaterThan(40)
                .allSatisfy(nom -> assertThat(classes).contains(nom));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> fichiers = Files.list(DOCS)) {
            return fichiers.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }
}
