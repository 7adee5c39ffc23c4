package fr.care.controle.source;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypeColonne;
import fr.care.controle.format.Vie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the {@code schema.yml} that stands beside the class of a source; a mistake in it is one of ours. */
final class SchemaYaml {
    private static final String SCHEMA = "schema.yml";

    private SchemaYaml() {}

    static Schema de(Class<? extends Source> source) {
        return de(source, SCHEMA);
    }

    static Schema de(Class<? extends Source> source, String fichier) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream flux = source.getResourceAsStream(fichier)) {
            if (flux == null) {
                throw new IllegalStateException("missing " + fichier + " beside " + source.getName());
            }
            Map<String, Object> yaml = new Yaml(new SafeConstructor(options)).load(flux);
            return schema(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(Map<String, Object> yaml) {
        List<Colonne> colonnes = liste(yaml.get("colonnes")).stream()
                .map(colonne -> colonne((Map<?, ?>) colonne))
                .toList();
        List<String> cle =
                colonnes.stream().filter(Colonne::cle).map(Colonne::nom).toList();
        List<String> groupe = textes(yaml.get("groupe"));
        Vie vie = Vie.valueOf(texte(yaml.get("vie")).toUpperCase(Locale.ROOT));
        return new Schema(
                texte(yaml.get("nom")),
                texte(yaml.get("titre")),
                vie,
                oui(yaml.get("obligatoire")),
                oui(yaml.get("reference")),
                oui(yaml.get("formulaires")),
                colonnes,
                textes(yaml.get("souillure")),
                groupe.isEmpty() ? cle : groupe,
                vie == Vie.INSTANTANE && !groupe.isEmpty());
    }

    private static Colonne colonne(Map<?, ?> yaml) {
        boolean cle = oui(yaml.get("cle"));
        return new Colonne(
                texte(yaml.get("nom")),
                TypeColonne.valueOf(texte(yaml.get("type")).toUpperCase(Locale.ROOT)),
                // A key that is not known is no key.
                cle || oui(yaml.get("requise")),
                cle,
                nombre(yaml.get("min")),
                nombre(yaml.get("max")),
                Optional.ofNullable(yaml.get("motif")).map(String::valueOf),
                textes(yaml.get("valeurs")),
                textes(yaml.get("alias")),
                Optional.ofNullable((Boolean) yaml.get("si_blanc")),
                texte(yaml.get("description")));
    }

    private static boolean oui(@Nullable Object valeur) {
        return Boolean.TRUE.equals(valeur);
    }

    private static String texte(@Nullable Object valeur) {
        if (!(valeur instanceof String texte)) {
            throw new IllegalStateException("a text is expected in a schema: " + valeur);
        }
        return texte;
    }

    private static Optional<BigDecimal> nombre(@Nullable Object valeur) {
        return Optional.ofNullable(valeur).map(v -> new BigDecimal(v.toString()));
    }

    private static List<?> liste(@Nullable Object valeur) {
        return valeur instanceof List<?> liste ? liste : List.of();
    }

    private static List<String> textes(@Nullable Object valeur) {
        return liste(valeur).stream().map(String::valueOf).toList();
    }
}
