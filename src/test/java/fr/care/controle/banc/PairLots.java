package fr.care.controle.banc;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.TypeColonne;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.separator.DefaultRecordSeparatorPolicy;
import org.springframework.batch.infrastructure.item.file.transform.DelimitedLineTokenizer;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The way that the guides of Spring Batch show, in a process of its own: every row of the great sources read by a {@link
 * FlatFileItemReader}, typed, written by a {@link JdbcBatchItemWriter} to a table of H2; then SQL.
 */
@EnableAutoConfiguration
public class PairLots {
    private static final int LOT = 1_000;
    private static final String DEPOT = "banc.lots.depot";
    private static final String TRAVAIL = "banc.lots.travail";

    static String base(Path dossier) {
        return "jdbc:h2:file:" + dossier.resolve("lots");
    }

    /** The drop, then the folder of the run. */
    public static void main(String[] arguments) {
        System.setProperty(DEPOT, arguments[0]);
        System.setProperty(TRAVAIL, arguments[1]);
        System.exit(DemarrageSpring.executer(PairLots.class, base(Path.of(arguments[1]))));
    }

    @Bean
    Job lots(JobRepository depotBatch, PlatformTransactionManager transactions, DataSource base) throws IOException {
        JdbcTemplate jdbc = new JdbcTemplate(base);
        SimpleJobBuilder job = new JobBuilder("lots", depotBatch)
                .start(new StepBuilder("tables", depotBatch)
                        .tasklet(
                                (contribution, contexte) -> {
                                    sources().forEach(source -> jdbc.execute(table(source)));
                                    return RepeatStatus.FINISHED;
                                },
                                transactions)
                        .build());
        Contrat contrat = Contrat.duProgramme();
        Supplier<TypageLots> typage = memorise(() -> new TypageLots(numeros(jdbc)));
        for (String source : sources().toList()) {
            for (Path chemin :
                    contrat.fichiers(Path.of(System.getProperty(DEPOT))).get(source)) {
                List<Colonne> colonnes = contrat.sources().get(source);
                FichierCsv fichier = FichierCsv.de(chemin, colonnes, Path.of(System.getProperty(TRAVAIL)), false);
                Supplier<TypageLots> sien = source.equals(Contrat.BASE) ? () -> new TypageLots(Set.of()) : typage;
                job.next(charge(source, fichier, colonnes, sien, base, depotBatch, transactions));
            }
        }
        return job.next(new StepBuilder("agregats", depotBatch)
                        .tasklet(
                                (contribution, contexte) -> {
                                    AgregatsLots.PAR_SOURCE.values().forEach(ordres -> ordres.forEach(jdbc::execute));
                                    AgregatsLots.INDEX.forEach(jdbc::execute);
                                    AgregatsCandidats.requetes(PairLots::acceptees)
                                            .forEach((genre, lignes) ->
                                                    jdbc.execute("CREATE TABLE candidat_" + genre + " AS " + lignes));
                                    return RepeatStatus.FINISHED;
                                },
                                transactions)
                        .build())
                .build();
    }

    private static Stream<String> sources() {
        return Stream.concat(AgregatsCandidats.RATTACHEMENTS.stream(), Contrat.GRANDES.stream());
    }

    private static String acceptees(String source) {
        return "(SELECT * FROM " + source.replace('-', '_') + " WHERE NOT rejetee)";
    }

    private static Set<String> numeros(JdbcTemplate jdbc) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT finess_eg FROM base_es WHERE NOT rejetee UNION SELECT finess_ej FROM base_es WHERE NOT rejetee",
                String.class));
    }

    private static <T> Supplier<T> memorise(Supplier<T> valeur) {
        return new Supplier<>() {
            private T connue;

            @Override
            public T get() {
                connue = connue == null ? valeur.get() : connue;
                return connue;
            }
        };
    }

    private static String table(String source) {
        return "CREATE TABLE " + source.replace('-', '_') + " ("
                + Contrat.duProgramme().sources().get(source).stream()
                        .map(colonne -> colonne.nom() + " " + type(colonne.type()))
                        .collect(Collectors.joining(", "))
                + ", rejetee BOOLEAN, empreinte INTEGER)";
    }

    private static String type(TypeColonne type) {
        return switch (type) {
            case TEXTE, ENUM, FINESS -> "VARCHAR";
            case ENTIER -> "INTEGER";
            case DECIMAL -> "DECIMAL(18, 6)";
            case DATE -> "DATE";
            case BOOLEEN -> "BOOLEAN";
        };
    }

    private static Step charge(
            String source,
            FichierCsv fichier,
            List<Colonne> colonnes,
            Supplier<TypageLots> typage,
            DataSource base,
            JobRepository depotBatch,
            PlatformTransactionManager transactions) {
        return new StepBuilder("charge-" + fichier.fichier().getFileName(), depotBatch)
                .<FieldSet, LigneLot>chunk(LOT)
                .transactionManager(transactions)
                .reader(lecteur(fichier))
                .processor(cellules ->
                        LigneLot.de(fichier, colonnes, typage.get(), cellules).orElse(null))
                .writer(ecrivain(source, colonnes, base))
                .build();
    }

    private static FlatFileItemReader<FieldSet> lecteur(FichierCsv fichier) {
        return new FlatFileItemReaderBuilder<FieldSet>()
                .name("lecteur")
                .resource(new FileSystemResource(fichier.lecture()))
                .encoding(StandardCharsets.UTF_8.name())
                .linesToSkip(fichier.trouve().enTete())
                .recordSeparatorPolicy(new DefaultRecordSeparatorPolicy())
                .lineTokenizer(new DelimitedLineTokenizer(String.valueOf(fichier.separateur())))
                .fieldSetMapper(cellules -> cellules)
                .build();
    }

    private static JdbcBatchItemWriter<LigneLot> ecrivain(String source, List<Colonne> colonnes, DataSource base) {
        return new JdbcBatchItemWriterBuilder<LigneLot>()
                .dataSource(base)
                .sql("INSERT INTO " + source.replace('-', '_') + " VALUES (" + "?, ".repeat(colonnes.size()) + "?, ?)")
                .itemPreparedStatementSetter((ligne, ordre) -> {
                    int place = 1;
                    for (Object valeur : ligne.valeurs()) {
                        ordre.setObject(place++, valeur);
                    }
                    ordre.setBoolean(place++, ligne.rejetee());
                    ordre.setInt(place, ligne.empreinte());
                })
                .build();
    }
}
