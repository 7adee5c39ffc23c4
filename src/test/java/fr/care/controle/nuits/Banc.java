package fr.care.controle.nuits;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.care.controle.commande.LigneDeCommande;
import fr.care.controle.echantillon.CleEssai;
import fr.care.controle.entrepot.Empreinte;
import fr.care.controle.propriete.CampagneFichiers.Soir;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A database and a folder of results: runs nights on them, and tells all that they hold. */
final class Banc {
    private final Path dossier;
    private final String base;

    Banc(Path dossier, String base) {
        this.dossier = dossier;
        this.base = base;
    }

    static Banc h2(Path dossier) {
        return new Banc(dossier, "jdbc:h2:file:" + dossier.resolve("base"));
    }

    String base() {
        return base;
    }

    /** How a night ended. */
    record Fin(int code, String erreurs) {
        boolean publiee() {
            return code == 0 || code == 3;
        }
    }

    /** The arguments of a night; its campaign lets small files hold many rejected rows. */
    List<String> arguments(Soir soir) {
        return List.of(
                "controler",
                "--depot",
                soir.depot().toString(),
                "--date-controle",
                soir.date().toString(),
                "--sorties",
                sorties().toString(),
                "--base",
                base,
                "--campagne",
                campagne().toString(),
                "--cle-pseudonymes",
                CleEssai.fichier(),
                "--confirmer",
                "--progression",
                "texte");
    }

    private Path sorties() {
        return dossier.resolve("sorties");
    }

    private Path campagne() {
        Path fichier = dossier.resolve("campagne.yml");
        try {
            if (!Files.exists(fichier)) {
                Files.createDirectories(dossier);
                String livree = Files.readString(Path.of("src/main/resources/campagnes/d1bis-2026.yml"));
                Files.writeString(fichier, livree.replace("rejets_max_pourcent: 20", "rejets_max_pourcent: 100"));
            }
            return fichier;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a night in this JVM. */
    Fin nuit(Soir soir) {
        return executer(arguments(soir));
    }

    /** Computes a past night again: the code is 0 when its bytes are the published ones. */
    Fin rejouee(Soir soir) {
        return executer(List.of(
                "rejouer",
                "--date",
                soir.date().toString(),
                "--sorties",
                sorties().toString(),
                "--base",
                base,
                "--campagne",
                campagne().toString(),
                "--cle-pseudonymes",
                CleEssai.fichier()));
    }

    private static Fin executer(List<String> arguments) {
        StringWriter erreurs = new StringWriter();
        int code = LigneDeCommande.executer(
                Clock.systemUTC(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(erreurs),
                arguments.toArray(String[]::new));
        return new Fin(code, erreurs.toString());
    }

    /** SHA-256 of every published file. */
    Map<String, String> publie() {
        Map<String, String> empreintes = new TreeMap<>();
        try (Stream<Path> nuits = Files.list(sorties().resolve("d1bis-2026"))) {
            for (Path nuit : nuits.filter(n -> n.getFileName().toString().matches("[0-9-]{10}"))
                    .toList()) {
                try (Stream<Path> fichiers = Files.walk(nuit, FileVisitOption.FOLLOW_LINKS)) {
                    for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                        byte[] octets = Files.readAllBytes(fichier);
                        empreintes.put(
                                nuit.getFileName() + "/" + nuit.relativize(fichier),
                                HexFormat.of().formatHex(Empreinte.algorithme().digest(octets)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return empreintes;
    }

    /** Every row of every table of ours, sorted; hours are left out, for no two runs share them. */
    List<String> etat(String... tablesIgnorees) {
        List<String> lignes = new ArrayList<>();
        try (Connection connexion = connexion()) {
            for (String table : tables(connexion)) {
                if (!List.of(tablesIgnorees).contains(table)) {
                    lignes.addAll(lignes(connexion, table));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return lignes;
    }

    Connection connexion() throws SQLException {
        return DriverManager.getConnection(base + (base.startsWith("jdbc:h2") ? ";WRITE_DELAY=0" : ""));
    }

    void sql(String... ordres) {
        try (Connection connexion = connexion();
                Statement ordre = connexion.createStatement()) {
            for (String texte : ordres) {
                ordre.execute(texte);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connexion) throws SQLException {
        List<String> tables = new ArrayList<>();
        String sql = "SELECT table_name FROM information_schema.tables"
                + " WHERE lower(table_schema) = 'public' AND table_type LIKE '%TABLE'";
        try (Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery(sql)) {
            while (ligne.next()) {
                String table = ligne.getString(1).toLowerCase(Locale.ROOT);
                if (!table.startsWith("batch_") && !table.startsWith("flyway")) {
                    tables.add(table);
                }
            }
        }
        tables.sort(null);
        return tables;
    }

    private static List<String> lignes(Connection connexion, String table) throws SQLException {
        List<String> lignes = new ArrayList<>();
        try (Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData colonnes = ligne.getMetaData();
            while (ligne.next()) {
                StringBuilder texte = new StringBuilder(table);
                for (int i = 1; i <= colonnes.getColumnCount(); i++) {
                    int type = colonnes.getColumnType(i);
                    if (type != Types.TIMESTAMP && type != Types.TIMESTAMP_WITH_TIMEZONE) {
                        Object valeur = ligne.getObject(i);
                        texte.append('|').append(lisible(valeur));
                    }
                }
                lignes.add(texte.toString());
            }
        }
        lignes.sort(null);
        return lignes;
    }

    /** Equal values have equal texts, bytes included. */
    private static String lisible(Object valeur) {
        if (valeur instanceof byte[] octets) {
            return HexFormat.of().formatHex(octets);
        }
        return valeur instanceof BigDecimal d ? d.toPlainString() : String.valueOf(valeur);
    }

    /** The lines that one list holds more often than the other, to show what went wrong. */
    static String ecart(List<String> attendu, List<String> obtenu) {
        List<String> manque = new ArrayList<>(attendu);
        obtenu.forEach(manque::remove);
        List<String> trop = new ArrayList<>(obtenu);
        attendu.forEach(trop::remove);
        return "manque " + manque.stream().limit(5).toList() + "\ntrop "
                + trop.stream().limit(5).toList();
    }

    static String texte(Path fichier) throws IOException {
        return Files.readString(fichier, UTF_8);
    }
}
