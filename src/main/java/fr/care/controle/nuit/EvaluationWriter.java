package fr.care.controle.nuit;

import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.entrepot.ResultatRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Keeps the evaluations of a chunk, in its transaction. */
final class EvaluationWriter implements ItemWriter<CandidatEvalue>, StepExecutionListener {
    private static final String ETAPE = "évaluation";

    private final ContexteNuit contexte;
    private final ResultatRepository resultats;
    private final Progression progression;
    private final DossierReader lecteur;
    private long ecrits;

    EvaluationWriter(
            ContexteNuit contexte, ResultatRepository resultats, Progression progression, DossierReader lecteur) {
        this.contexte = contexte;
        this.resultats = resultats;
        this.progression = progression;
        this.lecteur = lecteur;
    }

    @Override
    public void write(Chunk<? extends CandidatEvalue> evalues) {
        resultats.enregistrer(contexte.campagne(), contexte.dateControle(), evalues.getItems());
        ecrits += evalues.size();
        progression.avancer(new Avancement(ETAPE, ecrits, lecteur.total(), Avancement.Unite.CANDIDATS, ecrits, 0));
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution etape) {
        if (etape.getStatus() == BatchStatus.COMPLETED) {
            progression.terminer(ETAPE, "candidats : %d".formatted(ecrits));
        }
        return etape.getExitStatus();
    }
}
