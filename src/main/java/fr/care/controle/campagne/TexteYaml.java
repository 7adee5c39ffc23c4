package fr.care.controle.campagne;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
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
            if (lu == null) {
                throw new CampagneInvalide("le fichier est vide");
            }
            return lu;
        } catch (YAMLException | IllegalArgumentException e) {
            CampagneInvalide refus = new CampagneInvalide("YAML illisible" + endroit(e));
            refus.initCause(e);
            throw refus;
        }
    }

    /** Where the text stops being YAML: the words of the library are not French. */
    private static String endroit(RuntimeException erreur) {
        return erreur instanceof MarkedYAMLException marquee && marquee.getProblemMark() != null
                ? ", ligne %d, colonne %d"
                        .formatted(
                                marquee.getProblemMark().getLine() + 1,
                                marquee.getProblemMark().getColumn() + 1)
                : "";
    }

    private static final class ToutEstTexte extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: every plain scalar stays a text.
        }
    }
}
