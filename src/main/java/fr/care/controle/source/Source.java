package fr.care.controle.source;

import fr.care.controle.format.ControleLigne;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.util.Optional;

/**
 * A tabular source: its schema, and the rule of its rows that no single column can hold. Each source stands in a folder of its
 * own with its {@code schema.yml}; {@link Sources} is the one list of them.
 */
public abstract class Source implements ControleLigne {
    private final Schema schema = SchemaYaml.de(getClass());

    public final Schema schema() {
        return schema;
    }

    /** Also the prefix of its files. */
    public final String nom() {
        return schema.nom();
    }

    /** Nothing beyond what each column says, unless the source has a rule of its own. */
    @Override
    public Optional<Faute> controler(Valeurs valeurs) {
        return Optional.empty();
    }
}
