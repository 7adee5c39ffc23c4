package fr.care.controle.nuit;

import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.entrepot.ChangementRepository;
import fr.care.controle.entrepot.NuitRepository;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.suivi.Changements;
import fr.care.controle.suivi.Chemin;
import fr.care.controle.suivi.Disjoncteur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Holds tonight's results against those of the former published night, and stops before too much of them moves unseen. */
final class ChangementsTasklet implements Tasklet {
    private final ContexteNuit contexte;
    private final MemoireNuit memoire;
    private final NuitRepository nuits;
    private final ChangementRepository changements;
    private final PublicationNuit publication;
    private final Progression progression;

    ChangementsTasklet(
            ContexteNuit contexte,
            MemoireNuit memoire,
            NuitRepository nuits,
            ChangementRepository changements,
            PublicationNuit publication,
            Progression progression) {
        this.contexte = contexte;
        this.memoire = memoire;
        this.nuits = nuits;
        this.changements = changements;
        this.publication = publication;
        this.progression = progression;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        nuits.publieeAvant(contexte.campagne(), contexte.dateControle()).ifPresent(this::comparer);
        return RepeatStatus.FINISHED;
    }

    private void comparer(LocalDate precedente) {
        Map<String, ResultatCandidat> avant = resultats(precedente);
        Map<String, ResultatCandidat> apres = resultats(contexte.dateControle());
        if (!contexte.confirmee()) {
            Disjoncteur.refus(precedente, avant, apres, contexte.parametres().disjoncteur())
                    .ifPresent(message -> {
                        throw new NuitRefusee(message);
                    });
        }
        Chemin chemin = new Chemin(
                memoire.etats(precedente), memoire.etats(), precedente, contexte.dateControle(), contexte.parametres());
        List<Changement> trouves = Changements.tous(avant, apres, chemin);
        changements.remplacer(contexte.campagne(), contexte.dateControle(), trouves);
        progression.terminer("changements", "%d depuis la nuit du %s".formatted(trouves.size(), precedente));
    }

    private Map<String, ResultatCandidat> resultats(LocalDate nuit) {
        try (Stream<LigneSynthese> lignes = publication.resultats(nuit).syntheses()) {
            return lignes.map(ligne -> ligne.resultat().sansDetail())
                    .collect(Collectors.toMap(r -> r.candidat().id(), r -> r, (a, b) -> a, TreeMap::new));
        }
    }
}
