package fr.care.controle.banc;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring Boot and Spring Batch on an H2 file, with one job that does nothing: what any such program costs to start and end. */
@EnableAutoConfiguration
public class ApplicationVide {
    /** The JDBC URL. */
    public static void main(String[] arguments) {
        System.exit(DemarrageSpring.executer(ApplicationVide.class, arguments[0]));
    }

    @Bean
    Job rien(JobRepository depot, PlatformTransactionManager transactions) {
        return new JobBuilder("rien", depot)
                .start(new StepBuilder("rien", depot)
                        .tasklet((contribution, contexte) -> RepeatStatus.FINISHED, transactions)
                        .build())
                .build();
    }
}
