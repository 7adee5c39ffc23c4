package fr.care.controle.source;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.fait.Collecte;
import fr.care.controle.fait.CollecteLignes;
import fr.care.controle.format.ControleLigne;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.format.LecteurTableau;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the files of one kind hold: their schema, and the rule of their rows that no single column can hold. Each source stands
 * in a folder of its own with its {@code schema.yml}; {@link Sources} is the one list of them. Tabular unless it says otherwise:
 * {@code NAME*.csv} and {@code NAME*.xlsx} at the top of the drop.
 */
public abstract class Source implements ControleLigne {
    private static final List<String> EXTENSIONS = List.of(".csv", ".xlsx");

    private final Schema schema = SchemaYaml.de(getClass());

    public final Schema schema() {
        return schema;
    }

    /** What a row of its tabular files holds; other than {@link #schema()} when facts are made of several rows. */
    public Schema schemaFichiers() {
        return schema;
    }

    /** A schema that stands beside the class. */
    protected final Schema schema(String fichier) {
        return SchemaYaml.de(getClass(), fichier);
    }

    /** Also the prefix of its files. */
    public final String nom() {
        return schema.nom();
    }

    /**
     * Whether a file of the drop is one of this source.
     *
     * @param chemin relative to the drop, with {@code /}
     */
    public boolean possede(String chemin) {
        String minuscule = chemin.toLowerCase(Locale.ROOT);
        return minuscule.startsWith(nom())
                && !minuscule.contains("/")
                && EXTENSIONS.stream().anyMatch(minuscule::endsWith);
    }

    /** Starts the reading of tonight's files. */
    public Collecte collecte(LocalDate nuit, Parametres parametres, FinessConnus finess) {
        return new CollecteLignes(
                schema,
                nuit,
                (fichier, chemin) ->
                        (octets, lignes) -> LecteurTableau.lire(fichier, chemin, schema, this, finess, octets, lignes));
    }

    /** Nothing beyond what each column says, unless the source has a rule of its own. */
    @Override
    public Optional<Faute> controler(Valeurs valeurs) {
        return Optional.empty();
    }
}
