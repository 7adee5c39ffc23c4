package fr.care.controle.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The {@code cas.yml} of a source: a valid record, then what happens when one field is changed.
 *
 * @param valide by column
 */
record CasSource(Map<String, String> valide, List<Map<String, String>> acceptes, List<Map<String, String>> rejetes) {
    /** Forms that people fill have tests of their own, beside their readers. */
    static List<Source> tabulaires() {
        return Sources.TOUTES.stream().filter(s -> !s.schema().formulaires()).toList();
    }

    /** The cases of a source; when there are none, the message gives the path to create. */
    static CasSource de(Source source) {
        String chemin = "/" + source.getClass().getPackageName().replace('.', '/') + "/cas.yml";
        try (InputStream flux = CasSource.class.getResourceAsStream(chemin)) {
            if (flux == null) {
                throw new AssertionError("The source " + source.nom() + " has no test: create src/test/resources"
                        + chemin + " (valide, acceptes, rejetes) after the model of another source.");
            }
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(flux);
            return new CasSource(textes(yaml.get("valide")), liste(yaml.get("acceptes")), liste(yaml.get("rejetes")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> avec(Map<String, String> change) {
        Map<String, String> champs = new LinkedHashMap<>(valide);
        champs.put(change.get("colonne"), change.get("valeur"));
        return champs;
    }

    private static List<Map<String, String>> liste(Object yaml) {
        return ((List<?>) yaml).stream().map(CasSource::textes).toList();
    }

    private static Map<String, String> textes(Object yaml) {
        Map<String, String> textes = new LinkedHashMap<>();
        ((Map<?, ?>) yaml).forEach((cle, valeur) -> textes.put((String) cle, (String) valeur));
        return textes;
    }
}
