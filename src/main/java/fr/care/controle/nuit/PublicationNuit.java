package fr.care.controle.nuit;

import fr.care.controle.entrepot.LectureResultats;
import fr.care.controle.entrepot.NuitRepository;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.publication.Publication;
import fr.care.controle.restitution.resume.Resume;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes what the database holds of the night; asked again, it publishes the same bytes. */
@Component
public class PublicationNuit {
    private final ContexteNuit contexte;
    private final LectureResultats lecture;
    private final NuitRepository nuits;
    private final FaitsNuit faits;
    private @Nullable Resume resume;

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
        resume = Publication.publier(contexte.sorties(), resultats(), contexte.edition())
                .resume();
        nuits.publiee(contexte.campagne(), contexte.dateControle());
    }

    /** The counts of the night once published, by this process or by one that died just after. */
    Resume resume() {
        Resume compte = resume;
        return compte == null ? Resume.de(resultats()) : compte;
    }

    private ResultatsNuit resultats() {
        LocalDate nuit = contexte.dateControle();
        return lecture.resultats(
                contexte.campagne(),
                nuit,
                contexte.parametres().versionRegles(),
                contexte.versionLogiciel(),
                () -> faits.candidatsParFiness(contexte.campagne(), nuit));
    }
}
