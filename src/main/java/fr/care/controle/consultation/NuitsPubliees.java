package fr.care.controle.consultation;

import fr.care.controle.entrepot.LectureResultats;
import fr.care.controle.entrepot.Nuit;
import fr.care.controle.entrepot.NuitRepository;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.ResultatsNuit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the published nights of a campaign concluded. */
@Service
public class NuitsPubliees {
    private final NuitRepository nuits;
    private final LectureResultats lecture;

    public NuitsPubliees(NuitRepository nuits, LectureResultats lecture) {
        this.nuits = nuits;
        this.lecture = lecture;
    }

    /** The night of a date, or the newest one. */
    public LocalDate choisir(String campagne, Optional<LocalDate> demandee) {
        Optional<LocalDate> derniere = nuits.dernierePubliee(campagne);
        if (derniere.isEmpty()) {
            throw new DemandeSansReponse(
                    "Aucune nuit de la campagne %s n'est publiée dans cette base. Vérifiez --base et --campagne."
                            .formatted(campagne));
        }
        return demandee.map(date -> publiee(campagne, date, derniere.get())).orElseGet(derniere::get);
    }

    private LocalDate publiee(String campagne, LocalDate date, LocalDate derniere) {
        if (nuits.nuit(campagne, date).filter(Nuit::publiee).isPresent()) {
            return date;
        }
        throw new DemandeSansReponse(
                "Aucune nuit du %s n'est publiée pour la campagne %s ; la dernière est celle du %s. La commande historique les montre toutes."
                        .formatted(date, campagne, derniere));
    }

    /** What a published night says of one candidate. */
    public LigneSynthese candidat(String campagne, LocalDate nuit, String candidatId) {
        // Versions stand in the manifest alone.
        ResultatsNuit resultats = lecture.resultats(campagne, nuit, "", "", Map::of);
        try (Stream<LigneSynthese> lignes = resultats.syntheses()) {
            return lignes.filter(ligne -> ligne.candidat().id().equals(candidatId))
                    .findFirst()
                    .orElseThrow(() -> new DemandeSansReponse("Candidat inconnu de la nuit du %s : « %s ».%s"
                            .formatted(
                                    nuit,
                                    candidatId,
                                    Proches.suggestion(
                                            candidatId,
                                            resultats.regions().keySet().stream()
                                                    .sorted()
                                                    .toList()))));
        }
    }
}
