package fr.care.controle.campagne;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as maps, lists and texts: a key said twice is refused, and no scalar is guessed to be a date or a number. */
final class TexteYaml {
    private TexteYaml() {}

    static Object lire(String yaml) {
        LoaderOptions lecture = new LoaderOptions();
        lecture.setAllowDuplicateKeys(false);
        lecture.setMaxAliasesForCollections(0);
        DumperOptions ecriture = new DumperOptions();
        Yaml lecteur = new Yaml(
                new SafeConstructor(lecture), new Representer(ecriture), ecriture, lecture, new ToutEstTexte());
        try {
            Object lu = lecteur.load(yaml);
            return lu == null ? "" : lu;
        } catch (YAMLException | IllegalArgumentException e) {
            CampagneInvalide refus = new CampagneInvalide("YAML illisible, " + e.getMessage());
            refus.initCause(e);
            throw refus;
        }
    }

    private static final class ToutEstTexte extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: every plain scalar stays a text.
        }
    }
}
