package fr.care.controle.nuit;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.entrepot.ResultatRepository;
import fr.care.controle.rapprochement.Rapprochement;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Holds the facts of the night against the base and keeps what does not fit. */
final class RapprochementTasklet implements Tasklet {
    private final ContexteNuit contexte;
    private final MemoireNuit memoire;
    private final ResultatRepository resultats;
    private final Progression progression;

    RapprochementTasklet(
            ContexteNuit contexte, MemoireNuit memoire, ResultatRepository resultats, Progression progression) {
        this.contexte = contexte;
        this.memoire = memoire;
        this.resultats = resultats;
        this.progression = progression;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        List<Anomalie> anomalies =
                new Rapprochement(memoire.tout(), contexte.parametres()).anomalies(contexte.dateControle());
        resultats.remplacerRapprochement(contexte.campagne(), contexte.dateControle(), anomalies);
        progression.terminer("rapprochement", "%d anomalies".formatted(anomalies.size()));
        return RepeatStatus.FINISHED;
    }
}
