package fr.care.controle.nuit;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.entrepot.ChangementRepository;
import fr.care.controle.entrepot.FaitRepository;
import fr.care.controle.entrepot.FichierRepository;
import fr.care.controle.entrepot.LectureRepository;
import fr.care.controle.entrepot.NuitRepository;
import fr.care.controle.entrepot.ResultatRepository;
import fr.care.controle.entrepot.SommaireRepository;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The night, from top to bottom: each source is read into facts, references first; the facts are held against the base; every
 * candidate is evaluated; the results are held against those of the former night, then published. A night that was killed starts again at the step that had not ended.
 */
@Configuration(proxyBeanMethods = false)
public class ConfigurationNuit {
    static final String JOB = "nuit";

    private static final int CANDIDATS_PAR_LOT = 100;

    @Bean
    Job nuit(
            JobRepository depotBatch,
            PlatformTransactionManager transactions,
            ContexteNuit contexte,
            MemoireNuit memoire,
            FaitRepository faits,
            FichierRepository fichiers,
            LectureRepository lecturesPassees,
            Reconduction reconduction,
            ResultatRepository resultats,
            NuitRepository nuits,
            ChangementRepository changements,
            SommaireRepository sommaires,
            PublicationNuit publication,
            Progression progression) {
        Etapes etapes = new Etapes(depotBatch, transactions, new EtapeSuivie(progression));
        List<Step> lectures = Sources.TOUTES.stream()
                .map(source -> etapes.tasklet(
                        "lecture-" + source.nom(),
                        new LectureTasklet(
                                source,
                                contexte,
                                memoire,
                                faits,
                                fichiers,
                                lecturesPassees,
                                reconduction,
                                progression,
                                finess(source, memoire))))
                .toList();
        SimpleJobBuilder job = new JobBuilder(JOB, depotBatch).start(lectures.get(0));
        lectures.stream().skip(1).forEach(job::next);
        CandidatReader lecteur = new CandidatReader(contexte, memoire, CANDIDATS_PAR_LOT);
        return job.next(etapes.tasklet(
                        "rapprochement", new RapprochementTasklet(contexte, memoire, resultats, progression)))
                .next(etapes.evaluation(lecteur, new EvaluationWriter(contexte, resultats, progression, lecteur)))
                .next(etapes.tasklet(
                        "changements",
                        new ChangementsTasklet(contexte, memoire, nuits, changements, sommaires, progression)))
                .next(etapes.tasklet("publication", new PublicationTasklet(memoire, publication, progression)))
                .build();
    }

    /** While the base itself is read the key alone confirms a repaired number; afterwards the base does. */
    private static FinessConnus finess(Source source, MemoireNuit memoire) {
        if (source == Sources.BASE_ES) {
            return FinessConnus.CLE_SEULE;
        }
        return numero ->
                NumeroFiness.cleValide(numero) && memoire.numerosDeLaBase().contains(numero);
    }

    private record Etapes(JobRepository depotBatch, PlatformTransactionManager transactions, EtapeSuivie suivi) {
        Step tasklet(String nom, Tasklet tasklet) {
            return new StepBuilder(nom, depotBatch)
                    .tasklet(tasklet, transactions)
                    .listener(suivi)
                    .build();
        }

        Step evaluation(CandidatReader lecteur, EvaluationWriter ecriture) {
            return new StepBuilder("evaluation", depotBatch)
                    .<CandidatEvalue, CandidatEvalue>chunk(CANDIDATS_PAR_LOT)
                    .transactionManager(transactions)
                    .reader(lecteur)
                    .writer(ecriture)
                    .listener(suivi)
                    .build();
        }
    }
}
