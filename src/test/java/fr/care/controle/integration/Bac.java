package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.echantillon.CleEssai;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A place where nights run: a database and a folder of results, empty at first. */
record Bac(String base, Path sorties) {
    static final Path DEPOTS = Path.of("input-samples");

    static Bac dans(Path dossier) {
        return new Bac("jdbc:h2:file:" + dossier.resolve("base").toAbsolutePath(), dossier.resolve("sorties"));
    }

    static Path exemple(String nuit) {
        return DEPOTS.resolve(nuit);
    }

    Stream<String> controler(String depot, String date) {
        return Stream.of(
                "controler",
                "--depot",
                depot,
                "--date-controle",
                date,
                "--sorties",
                sorties.toString(),
                "--base",
                base,
                // Of 18 candidates, three change: enough for the guard, which has a test of its own.
                "--confirmer",
                "--cle-pseudonymes",
                CleEssai.fichier(),
                "--progression",
                "aucune");
    }

    /** Runs a night of the samples. */
    Execution nuit(String date) {
        return Execution.controler(this, exemple(date).toString(), date);
    }

    Path publiee(String date) {
        return sorties.resolve("d1bis-2026").resolve(date);
    }

    /** The published bytes of a night, by name of file, as text of one character per byte. */
    Map<String, String> octets(String date) {
        return Arborescence.lire(publiee(date));
    }

    /** File by file, so that a difference shows itself alone. */
    void publieComme(Bac autre, String date) {
        Map<String, String> attendus = autre.octets(date);
        String manifesteAttendu = attendus.remove("manifeste.json");
        Map<String, String> publies = octets(date);
        // Its hashes would tell that something differs before the file that differs does.
        String manifeste = publies.remove("manifeste.json");
        assertThat(publies).containsOnlyKeys(attendus.keySet());
        publies.forEach((fichier, contenu) -> {
            String attendu = attendus.get(fichier);
            assertThat(contenu.lines())
                    .as(fichier)
                    .containsExactlyElementsOf(attendu.lines().toList());
            assertThat(contenu).as(fichier).isEqualTo(attendu);
        });
        assertThat(manifeste).isEqualTo(manifesteAttendu);
    }

    /** All that stands under the results: links by their target, files by their bytes. */
    Map<String, String> arbre() {
        return Arborescence.lire(sorties);
    }

    /** How many rows each table holds, those of Spring Batch included. */
    Map<String, Long> lignes() throws SQLException {
        Map<String, Long> lignes = new TreeMap<>();
        try (Connection connexion = DriverManager.getConnection(base);
                Statement ordre = connexion.createStatement()) {
            try (ResultSet tables =
                    connexion.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    String schema = tables.getString("TABLE_SCHEM");
                    if (schema.equalsIgnoreCase("public")) {
                        lignes.put(tables.getString("TABLE_NAME"), 0L);
                    }
                }
            }
            for (Map.Entry<String, Long> table : lignes.entrySet()) {
                try (ResultSet compte = ordre.executeQuery("SELECT COUNT(*) FROM \"" + table.getKey() + '"')) {
                    compte.next();
                    table.setValue(compte.getLong(1));
                }
            }
        }
        return lignes;
    }
}
