package fr.care.controle.nuit;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Publishes the night, whole or not at all. */
final class PublicationTasklet implements Tasklet {
    private final MemoireNuit memoire;
    private final PublicationNuit publication;
    private final Progression progression;

    PublicationTasklet(MemoireNuit memoire, PublicationNuit publication, Progression progression) {
        this.memoire = memoire;
        this.publication = publication;
        this.progression = progression;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        memoire.oublier();
        publication.publier();
        progression.terminer("publication", "résultats publiés");
        return RepeatStatus.FINISHED;
    }
}
