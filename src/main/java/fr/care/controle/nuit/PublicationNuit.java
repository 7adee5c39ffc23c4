package fr.care.controle.nuit;

import fr.care.controle.entrepot.LectureResultats;
import fr.care.controle.entrepot.NuitRepository;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.publication.Publication;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Publishes what the database holds of the night; asked again, it publishes the same bytes. */
@Component
public class PublicationNuit {
    private final ContexteNuit contexte;
    private final LectureResultats lecture;
    private final NuitRepository nuits;
    private final FaitsNuit faits;

    public PublicationNuit(ContexteNuit contexte, LectureResultats lecture, NuitRepository nuits, FaitsNuit faits) {
        this.contexte = contexte;
        this.lecture = lecture;
        this.nuits = nuits;
        this.faits = faits;
    }

    /** Where the night stands once published. */
    Path dossier() {
        return contexte.sorties()
                .resolve(contexte.campagne())
                .resolve(contexte.dateControle().toString());
    }

    void publier() {
        Publication.publier(contexte.sorties(), resultats(), contexte.edition());
        nuits.publiee(contexte.campagne(), contexte.dateControle());
    }

    ResultatsNuit resultats() {
        return resultats(contexte.dateControle());
    }

    /** The results of a night of the campaign. */
    ResultatsNuit resultats(LocalDate nuit) {
        return lecture.resultats(
                contexte.campagne(),
                nuit,
                contexte.parametres().versionRegles(),
                contexte.versionLogiciel(),
                () -> faits.candidatsParFiness(contexte.campagne(), nuit));
    }
}
