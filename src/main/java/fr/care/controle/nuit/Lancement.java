package fr.care.controle.nuit;

import fr.care.controle.domaine.resultat.FinNuit;
import fr.care.controle.entrepot.Nuit;
import fr.care.controle.entrepot.NuitRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Runs a night, under a lock that is already held: from its beginning, from the step where an earlier process died, or, when
 * it was published from the same inputs, by publishing the same bytes again.
 */
@Component
public class Lancement {
    private final ContexteNuit contexte;
    private final NuitRepository nuits;
    private final JobRepository depotBatch;
    private final JobOperator operateur;
    private final Job job;
    private final PublicationNuit publication;
    private final Verrou verrou;

    public Lancement(
            ContexteNuit contexte,
            NuitRepository nuits,
            JobRepository depotBatch,
            JobOperator operateur,
            Job job,
            PublicationNuit publication,
            Verrou verrou) {
        this.contexte = contexte;
        this.nuits = nuits;
        this.depotBatch = depotBatch;
        this.operateur = operateur;
        this.job = job;
        this.publication = publication;
        this.verrou = verrou;
    }

    /**
     * Runs the night and returns it published.
     * @throws NuitRefusee when a control of the night refuses to publish
     */
    public NuitPubliee lancer() throws Exception {
        verrou.verifier();
        Nuit nuit = nuit();
        try {
            NuitPubliee publiee = publier(nuit);
            finir(nuit, publiee.fin());
            return publiee;
        } catch (Exception e) {
            try {
                finir(nuit, Refus.fin(e));
            } catch (DataAccessException base) {
                e.addSuppressed(base);
            }
            throw e;
        }
    }

    private NuitPubliee publier(Nuit nuit) throws Exception {
        if (nuit.publiee()) {
            publication.publier();
        } else {
            executer(nuit);
        }
        return new NuitPubliee(publication.dossier(), publication.resume(), nuit.publiee());
    }

    private void finir(Nuit nuit, FinNuit fin) {
        nuits.finir(nuit.campagne(), nuit.date(), fin);
    }

    private Nuit nuit() {
        String campagne = contexte.campagne();
        LocalDate date = contexte.dateControle();
        Optional<Nuit> connue = nuits.nuit(campagne, date);
        if (connue.isPresent() && connue.get().empreinte().equals(contexte.empreinte())) {
            return connue.get();
        }
        Optional<LocalDate> plusRecente = nuits.publieeApres(campagne, date);
        if (plusRecente.isPresent()) {
            throw new NuitRefusee(
                    ("La nuit du %s est déjà publiée : la nuit du %s, plus ancienne, ne peut plus être calculée sur ce qui"
                                    + " était su alors. Choisissez une date de contrôle postérieure, ou une autre base (--base).")
                            .formatted(plusRecente.get(), date));
        }
        Nuit nouvelle = new Nuit(
                campagne, date, contexte.empreinte(), connue.map(Nuit::passage).orElse(0) + 1, false);
        nuits.ouvrir(nouvelle);
        return nouvelle;
    }

    private static JobParameters parametres(Nuit nuit) {
        return new JobParametersBuilder()
                .addString("campagne", nuit.campagne())
                .addLocalDate("date_controle", nuit.date())
                .addString("empreinte", nuit.empreinte())
                .addLong("passage", (long) nuit.passage())
                .toJobParameters();
    }

    private void executer(Nuit nuit) throws Exception {
        JobParameters parametres = parametres(nuit);
        if (!reprendre(parametres)) {
            Nuit refaite = new Nuit(nuit.campagne(), nuit.date(), nuit.empreinte(), nuit.passage() + 1, false);
            nuits.ouvrir(refaite);
            parametres = parametres(refaite);
        }
        JobExecution execution = operateur.start(job, parametres);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            List<Throwable> causes = execution.getAllFailureExceptions();
            throw causes.isEmpty() ? new IllegalStateException("night " + execution.getStatus()) : echec(causes.get(0));
        }
    }

    /**
     * Puts what a dead process left in order: the lock is ours. Returns whether the night may go on from there; it may not when
     * the answer to a commit was lost with the database, for the place it had reached is then not known.
     */
    private boolean reprendre(JobParameters parametres) {
        JobInstance instance = depotBatch.getJobInstance(ConfigurationNuit.JOB, parametres);
        if (instance == null) {
            return true;
        }
        JobExecution derniere = depotBatch.getLastJobExecution(instance);
        if (derniere == null) {
            // Dead between two transactions of Spring Batch, which would refuse such an instance for ever.
            depotBatch.deleteJobInstance(instance);
            return true;
        }
        if (inconnu(derniere)) {
            return false;
        }
        if (derniere.getStatus() != BatchStatus.COMPLETED) {
            // Also when the job failed but the end of its last step could not be written.
            operateur.recover(derniere);
        }
        return true;
    }

    private static boolean inconnu(JobExecution execution) {
        return execution.getStatus() == BatchStatus.UNKNOWN
                || execution.getStepExecutions().stream().anyMatch(etape -> etape.getStatus() == BatchStatus.UNKNOWN);
    }

    private static Exception echec(Throwable cause) {
        return cause instanceof Exception e ? e : new IllegalStateException(cause);
    }
}
