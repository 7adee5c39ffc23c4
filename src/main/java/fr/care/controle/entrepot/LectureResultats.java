package fr.care.controle.entrepot;

import fr.care.controle.restitution.ResultatsNuit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads back what any night concluded. */
@Repository
public class LectureResultats {
    private final JdbcTemplate jdbc;
    private final DepenseRepository depenses;
    private final SuiviRepository suivi;
    private final ChangementRepository changements;
    private final FichierRepository fichiers;

    public LectureResultats(
            JdbcTemplate jdbc,
            DepenseRepository depenses,
            SuiviRepository suivi,
            ChangementRepository changements,
            FichierRepository fichiers) {
        this.jdbc = jdbc;
        this.depenses = depenses;
        this.suivi = suivi;
        this.changements = changements;
        this.fichiers = fichiers;
    }

    /**
     * The results of a night.
     *
     * @param versionRegles as its manifest writes it
     * @param versionLogiciel as its manifest writes it
     * @param candidatsParFiness asked for by who cuts the results to a region
     */
    public ResultatsNuit resultats(
            String campagne,
            LocalDate nuit,
            String versionRegles,
            String versionLogiciel,
            Supplier<Map<String, Set<String>>> candidatsParFiness) {
        return new ResultatsEnBase(
                jdbc,
                depenses,
                suivi,
                changements,
                fichiers.fichiers(campagne, nuit),
                candidatsParFiness,
                campagne,
                nuit,
                versionRegles,
                versionLogiciel);
    }
}
