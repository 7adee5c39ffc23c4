package fr.care.controle.nuit;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells when each step of the job begins and ends. */
final class EtapeSuivie implements StepExecutionListener {
    private final Progression progression;

    EtapeSuivie(Progression progression) {
        this.progression = progression;
    }

    @Override
    public void beforeStep(StepExecution etape) {
        progression.commencer(etape.getStepName());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution etape) {
        progression.finir(etape.getStepName());
        return etape.getExitStatus();
    }
}
