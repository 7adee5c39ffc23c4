package fr.care.controle.banc;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.entrepot.FaitRepository;
import fr.care.controle.entrepot.FichierRepository;
import fr.care.controle.evaluation.Evaluateur;
import fr.care.controle.nuit.FaitsNuit;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.rapprochement.Rapprochement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The evaluation of every candidate of a night: its verdicts and amounts as they are, then again under the other reading of
 * each of the places that can be read two ways.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MesureRegles {
    private static final int TOURS = 5;
    private static final int DUREE_MS = 2_000;

    /** Told by the set-up, which runs in this process as all the rest. */
    private static int candidats;

    /** The database that holds the night. */
    @Param("")
    public String base;

    private final Parametres parametres = CampagneLivree.parametres();
    private List<Dossier> dossiers = List.of();

    @Setup
    public void assembler() {
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(base));
        FaitsNuit faits = new FaitsNuit(new FaitRepository(jdbc), new FichierRepository(jdbc));
        Dossiers assembles = new Rapprochement(faits.de(NosNuits.CAMPAGNE, NosNuits.DATE), parametres).dossiers();
        dossiers = assembles.candidats().stream().map(assembles::dossier).toList();
        candidats = dossiers.size();
    }

    @Benchmark
    public void evaluer(Blackhole puits) {
        for (Dossier dossier : dossiers) {
            puits.consume(Evaluateur.evaluer(dossier, NosNuits.DATE, parametres));
        }
    }

    /** The database, where the microseconds for one candidate go, and {@code COURT} for a single short pass. */
    public static void main(String[] arguments) throws Exception {
        boolean court = arguments[2].equals("COURT");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(MesureRegles.class.getSimpleName())
                .param("base", arguments[0])
                .forks(0)
                .warmupIterations(court ? 0 : TOURS)
                .measurementIterations(court ? 1 : TOURS)
                .warmupTime(TimeValue.milliseconds(DUREE_MS))
                .measurementTime(TimeValue.milliseconds(court ? 1 : DUREE_MS));
        double passe = new Runner(options.build())
                .run()
                .iterator()
                .next()
                .getPrimaryResult()
                .getScore();
        Files.writeString(Path.of(arguments[1]), String.valueOf(passe / candidats));
    }
}
