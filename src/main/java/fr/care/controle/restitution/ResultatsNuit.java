package fr.care.controle.restitution;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Changement;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a night found, in the total order of the results: what the writers render and never compute. Each stream may be
 * asked for several times and is closed by who asks for it.
 */
public interface ResultatsNuit extends EnTete {
    /** The candidates of each FINESS number of the base, so that a region is told nothing of another's; none when nobody asks. */
    default Map<String, Set<String>> candidatsParFiness() {
        return Map.of();
    }

    /** The region of each candidate, by identifier: asked for before the results are cut to regions. */
    default Map<String, String> regions() {
        try (Stream<LigneSynthese> lignes = syntheses()) {
            return lignes.collect(Collectors.toMap(
                    ligne -> ligne.candidat().id(), ligne -> ligne.candidat().region(), (a, b) -> a));
        }
    }

    /** One per candidate, by identifier. */
    Stream<LigneSynthese> syntheses();

    /** By candidate, code, object. */
    Stream<Anomalie> anomalies();

    /** By candidate, since the former published night; none on the first. */
    Stream<Changement> changements();

    /** By source, file, line. */
    Stream<RejetLigne> rejets();
}
