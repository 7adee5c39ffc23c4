package fr.care.controle.fait;

import fr.care.controle.format.Valeurs;
import java.util.List;
import java.util.Optional;

/**
 * What the files say under one key.
 *
 * @param cle the values of the key columns, in the order of the schema
 * @param versions the contents shown for the key, in a total order of their content; several contradict one another, except
 *     in oSIS, where they are successive entries
 * @param modification the last time that a later night showed another content; cumulative sources only
 */
public record Fait(List<String> cle, List<Version> versions, Optional<Modification> modification) {
    public boolean conflit() {
        return versions.size() > 1;
    }

    /** The content of a fact that is not in conflict. */
    public Version version() {
        return versions.get(0);
    }

    public Valeurs valeurs() {
        return version().valeurs();
    }

    boolean memesContenus(Fait autre) {
        if (versions.size() != autre.versions.size()) {
            return false;
        }
        for (int i = 0; i < versions.size(); i++) {
            if (!versions.get(i).memeContenu(autre.versions.get(i))) {
                return false;
            }
        }
        return true;
    }
}
