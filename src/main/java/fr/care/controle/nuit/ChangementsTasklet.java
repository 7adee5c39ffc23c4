package fr.care.controle.nuit;

import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Sommaire;
import fr.care.controle.entrepot.ChangementRepository;
import fr.care.controle.entrepot.NuitRepository;
import fr.care.controle.entrepot.SommaireRepository;
import fr.care.controle.suivi.Changements;
import fr.care.controle.suivi.Chemin;
import fr.care.controle.suivi.Disjoncteur;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
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
    private final SommaireRepository sommaires;
    private final Progression progression;

    ChangementsTasklet(
            ContexteNuit contexte,
            MemoireNuit memoire,
            NuitRepository nuits,
            ChangementRepository changements,
            SommaireRepository sommaires,
            Progression progression) {
        this.contexte = contexte;
        this.memoire = memoire;
        this.nuits = nuits;
        this.changements = changements;
        this.sommaires = sommaires;
        this.progression = progression;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        nuits.publieeAvant(contexte.campagne(), contexte.dateControle()).ifPresent(this::comparer);
        return RepeatStatus.FINISHED;
    }

    private void comparer(LocalDate precedente) {
        SortedMap<String, Sommaire> avant = sommaires(precedente);
        SortedMap<String, Sommaire> apres = sommaires(contexte.dateControle());
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

    private SortedMap<String, Sommaire> sommaires(LocalDate nuit) {
        return sommaires.sommaires(contexte.campagne(), nuit);
    }
}
