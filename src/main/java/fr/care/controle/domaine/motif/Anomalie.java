package fr.care.controle.domaine.motif;

import java.util.List;

/**
 * Something of the data that a person must know of. One per candidate, code and object, across files.
 *
 * @param candidatId the candidate, or an empty text when none can be named
 * @param code what is wrong; carries its gravity
 * @param objet a FINESS, an AD, an audit, the key of a row, a source
 * @param details the values in the order of the places of {@link Code#phrase()}, typed as in {@link Motif}
 * @param preuves the rows that show it
 */
public record Anomalie(String candidatId, Code code, String objet, List<Object> details, List<Preuve> preuves) {
    public Anomalie {
        details = List.copyOf(details);
        preuves = preuves.stream().distinct().sorted().toList();
    }
}
