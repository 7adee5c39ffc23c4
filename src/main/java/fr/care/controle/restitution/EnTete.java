package fr.care.controle.restitution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What results are the results of. */
public interface EnTete {
    String campagne();

    LocalDate dateControle();

    /** The code of the one region that these results are cut to; empty for the whole campaign. */
    default Optional<String> region() {
        return Optional.empty();
    }

    String versionRegles();

    String versionLogiciel();

    /** The files read tonight, by path. */
    List<FichierEntree> entrees();
}
