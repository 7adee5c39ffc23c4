package fr.care.controle.integration;

import static fr.care.controle.integration.NuitsDeReference.NUIT_1;
import static fr.care.controle.integration.NuitsDeReference.NUIT_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of another region stands in the folder of a region, and no matricule in any of them. */
class FuiteRegionTest {
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final Pattern MONTANT = Pattern.compile("\\d{4,},\\d{2}");

    private static Path publiee(String nuit) {
        NuitsDeReference.premiere();
        NuitsDeReference.seconde();
        return NuitsDeReference.bac().publiee(nuit);
    }

    private static void chaqueRegion(Path publiee, Consumer<Path> regard) throws IOException {
        try (Stream<Path> regions = Files.list(publiee.resolve("regions"))) {
            List<Path> dossiers = regions.sorted().toList();
            assertThat(dossiers).hasSize(14);
            dossiers.forEach(regard);
        }
    }

    private static Map<String, String> textes(Path region) {
        Map<String, String> textes = new TreeMap<>();
        try (Stream<Path> fichiers = Files.list(region)) {
            fichiers.forEach(f -> textes.put(f.getFileName().toString(), TexteVisible.de(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return textes;
    }

    @ParameterizedTest
    @ValueSource(strings = {NUIT_1, NUIT_2})
    void nothingOfAnotherRegion(String nuit) throws IOException {
        Path publiee = publiee(nuit);
        Map<String, Set<String>> secrets = secrets(publiee);
        chaqueRegion(publiee, dossier -> {
            String code = dossier.getFileName().toString();
            Set<String> siens = secrets.getOrDefault(code, Set.of());
            Set<String> interdits = new TreeSet<>();
            secrets.forEach((region, valeurs) -> interdits.addAll(region.equals(code) ? Set.of() : valeurs));
            interdits.removeAll(siens);
            assertThat(siens).as(code).isNotEmpty();
            assertThat(interdits).as(code).hasSizeGreaterThan(150);
            textes(dossier)
                    .forEach((fichier, texte) -> assertThat(interdits.stream()
                                    .filter(s -> contient(texte, s))
                                    .toList())
                            .as(dossier + " " + fichier)
                            .isEmpty());
        });
    }

    /** A word of its own: {@code AD-1} does not stand in {@code AD-12}. */
    private static boolean contient(String texte, String secret) {
        for (int i = texte.indexOf(secret); i >= 0; i = texte.indexOf(secret, i + 1)) {
            boolean debut = i == 0 || !Character.isLetterOrDigit(texte.charAt(i - 1));
            int apres = i + secret.length();
            if (debut && (apres == texte.length() || !Character.isLetterOrDigit(texte.charAt(apres)))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {NUIT_1, NUIT_2})
    void noMatriculeWhereverItIs(String nuit) throws IOException {
        Path publiee = publiee(nuit);
        Set<String> matricules = Csv.lire(publiee.resolve("depenses.csv")).stream()
                .filter(ligne -> ligne.get("nature").equals("INTERNE"))
                .map(ligne -> ligne.get("reference"))
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(matricules).hasSizeGreaterThan(8).contains("44A567");
        chaqueRegion(
                publiee,
                dossier -> textes(dossier)
                        .forEach((fichier, texte) -> assertThat(matricules.stream()
                                        .filter(m -> texte.contains(m))
                                        .toList())
                                .as(dossier + " " + fichier)
                                .isEmpty()));
    }

    /** By region: candidates, names, establishments, AD, perimeters, audits, amounts that are nobody else's. */
    private static Map<String, Set<String>> secrets(Path publiee) throws IOException {
        Map<String, String> regionDe = new TreeMap<>();
        Map<String, Set<String>> secrets = new TreeMap<>();
        for (Map<String, String> ligne : Csv.lire(publiee.resolve("synthese.csv"))) {
            String region = ligne.get("region");
            regionDe.put(ligne.get("candidat_id"), region);
            Set<String> siens = secrets.computeIfAbsent(region, r -> new HashSet<>());
            siens.add(ligne.get("candidat_id"));
            siens.add(ligne.get("denomination"));
            montants(ligne).forEach(siens::add);
        }
        for (Map<String, String> ligne : Csv.lire(publiee.resolve("depenses.csv"))) {
            montants(ligne).forEach(secrets.get(regionDe.get(ligne.get("candidat_id")))::add);
        }
        Path depot = Bac.exemple(NUIT_1);
        for (String[] es : lignes(depot.resolve("base-es.csv"), CP1252)) {
            if (regionDe.containsKey(es[3])) {
                secrets.get(regionDe.get(es[3])).addAll(List.of(es[0], es[1]));
            }
        }
        for (String fichier : List.of("annuaires-ad.csv", "perimetres-exposition.csv")) {
            for (String[] ligne : lignes(depot.resolve(fichier), CP1252)) {
                if (regionDe.containsKey(ligne[0])) {
                    secrets.get(regionDe.get(ligne[0])).add(ligne[1]);
                }
            }
        }
        return secrets;
    }

    private static Stream<String> montants(Map<String, String> ligne) {
        return ligne.values().stream().filter(v -> MONTANT.matcher(v).matches());
    }

    private static List<String[]> lignes(Path fichier, Charset encodage) throws IOException {
        return Files.readAllLines(fichier, encodage).stream()
                .skip(1)
                .map(ligne -> ligne.split(";", -1))
                .filter(cellules -> cellules.length >= 3)
                .toList();
    }
}
