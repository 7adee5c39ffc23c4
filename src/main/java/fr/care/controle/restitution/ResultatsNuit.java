package fr.care.controle.restitution;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Changement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a night found, in the total order of the results: what the writers render and never compute. Each stream may be
 * asked for several times and is closed by who asks for it.
 */
public interface ResultatsNuit {
    String campagne();

    LocalDate dateControle();

    /** The code of the one region that these results are cut to; empty for the whole campaign. */
    default Optional<String> region() {
        return Optional.empty();
    }

    String versionRegles();

    String versionLogiciel();

    /** The candidates of each FINESS number of the base, so that a region is told nothing of another's; none when nobody asks. */
    default Map<String, Set<String>> candidatsParFiness() {
        return Map.of();
    }

    /** The files read tonight, by path. */
    List<FichierEntree> entrees();

    /** One per candidate, by identifier. */
    Stream<LigneSynthese> syntheses();

    /** By candidate, code, object. */
    Stream<Anomalie> anomalies();

    /** Since the former published night; none on the first. */
    Stream<Changement> changements();

    /** By source, file, line. */
    Stream<RejetLigne> rejets();
}
