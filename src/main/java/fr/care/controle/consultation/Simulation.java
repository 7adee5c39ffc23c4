package fr.care.controle.consultation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.evaluation.Evaluateur;
import fr.care.controle.nuit.FaitsNuit;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.rapprochement.Rapprochement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the last published night would say of a candidate under hypotheses. */
@Service
public class Simulation {
    private final NuitsPubliees publiees;
    private final FaitsNuit faits;

    public Simulation(NuitsPubliees publiees, FaitsNuit faits) {
        this.publiees = publiees;
        this.faits = faits;
    }

    /**
     * What came of it.
     *
     * @param nuit the last published night
     * @param date the date of control that is simulated
     * @param publie what that night published
     * @param simule what a night of that date would conclude
     */
    public record Bilan(LocalDate nuit, LocalDate date, ResultatCandidat publie, ResultatCandidat simule) {}

    /**
     * Simulates.
     *
     * @param date the date of control; by default that of the last night, or of the latest hypothesis when it comes after
     */
    public Bilan simuler(
            Parametres parametres, String candidatId, Optional<LocalDate> date, List<Hypothese> hypotheses) {
        LocalDate nuit = publiees.choisir(parametres.id(), Optional.empty());
        ResultatCandidat publie =
                publiees.candidat(parametres.id(), nuit, candidatId).resultat();
        LocalDate jour = date.orElseGet(
                () -> Stream.concat(Stream.of(nuit), hypotheses.stream().map(Hypothese::date))
                        .max(LocalDate::compareTo)
                        .orElseThrow());
        if (jour.isBefore(nuit)) {
            throw new DemandeSansReponse(
                    "La date simulée %s précède la dernière nuit publiée, celle du %s. Donnez avec --date cette date ou une date postérieure."
                            .formatted(jour, nuit));
        }
        Faits connus = faits.de(parametres.id(), nuit);
        return new Bilan(nuit, jour, publie, simuler(connus, parametres, candidatId, jour, hypotheses));
    }

    /** The same on facts that are given. */
    public static ResultatCandidat simuler(
            Faits connus, Parametres parametres, String candidatId, LocalDate date, List<Hypothese> hypotheses) {
        Faits supposes = FaitsSupposes.de(connus, candidatId, date, hypotheses);
        return Evaluateur.evaluer(
                        new Rapprochement(supposes, parametres).dossiers().dossier(candidatId), date, parametres)
                .resultat();
    }
}
