package fr.care.controle.regle;

import java.util.List;
import java.util.stream.Stream;

/** The nine rules, in the order of the results. */
final class Catalogue {
    /** On the audits of the AD: they depend on the base of dates. */
    static final List<Regle> ADS = List.of(new O1AFrequenceAds(), new O1BCibleAds());

    /** On the audits of the exposure: they depend on the base of dates. */
    static final List<Regle> EXPOSITION = List.of(new O2AFrequenceExposition(), new O2BCibleExposition());

    /** On all audits. */
    static final List<Regle> AUDITS = concat(ADS, EXPOSITION);

    static final List<Regle> AUTRES =
            List.of(new O3Exercice(), new O4Osis(), new O5Budget(), new O6APilotage(), new O6BConvergence());

    static final List<Regle> TOUTES = concat(AUDITS, AUTRES);

    private Catalogue() {}

    private static List<Regle> concat(List<Regle> premieres, List<Regle> suivantes) {
        return Stream.concat(premieres.stream(), suivantes.stream()).toList();
    }
}
