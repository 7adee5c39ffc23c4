package fr.care.controle.nuit;

import fr.care.controle.entrepot.DepenseRepository;
import fr.care.controle.entrepot.FichierRepository;
import fr.care.controle.entrepot.NuitRepository;
import fr.care.controle.entrepot.ResultatsEnBase;
import fr.care.controle.entrepot.SuiviRepository;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.publication.Publication;
import fr.care.controle.restitution.tableau.FormatCsv;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Publishes what the database holds of the night; asked again, it publishes the same bytes. */
@Component
public class PublicationNuit {
    private final ContexteNuit contexte;
    private final JdbcTemplate jdbc;
    private final DepenseRepository depenses;
    private final SuiviRepository suivi;
    private final FichierRepository fichiers;
    private final NuitRepository nuits;

    public PublicationNuit(
            ContexteNuit contexte,
            JdbcTemplate jdbc,
            DepenseRepository depenses,
            SuiviRepository suivi,
            FichierRepository fichiers,
            NuitRepository nuits) {
        this.contexte = contexte;
        this.jdbc = jdbc;
        this.depenses = depenses;
        this.suivi = suivi;
        this.fichiers = fichiers;
        this.nuits = nuits;
    }

    /** Where the night stands once published. */
    Path dossier() {
        return contexte.sorties()
                .resolve(contexte.campagne())
                .resolve(contexte.dateControle().toString());
    }

    void publier() {
        FormatCsv format = FormatCsv.deNom(contexte.parametres().csv().nom()).orElseThrow();
        Publication.publier(contexte.sorties(), resultats(), format);
        nuits.publiee(contexte.campagne(), contexte.dateControle());
    }

    ResultatsNuit resultats() {
        return new ResultatsEnBase(
                jdbc,
                depenses,
                suivi,
                fichiers.fichiers(contexte.campagne(), contexte.dateControle()),
                contexte.campagne(),
                contexte.dateControle(),
                contexte.parametres().versionRegles(),
                contexte.versionLogiciel());
    }
}
