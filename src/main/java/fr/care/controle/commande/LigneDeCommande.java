package fr.care.controle.commande;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Reads the command line and runs what it asks. */
public final class LigneDeCommande {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private LigneDeCommande() {}

    /** Runs what the arguments ask and returns the exit code. */
    public static int executer(String... arguments) {
        return executer(Clock.system(PARIS), flux(FileDescriptor.out), flux(FileDescriptor.err), arguments);
    }

    /** The same with a clock and streams of the caller's: the only place where the time of day comes in. */
    public static int executer(Clock horloge, PrintWriter sortie, PrintWriter erreurs, String... arguments) {
        Racine racine = new Racine();
        IFactory fabrique = new IFactory() {
            @Override
            public <K> K create(Class<K> classe) throws Exception {
                return classe == Controler.class
                        ? classe.cast(new Controler(horloge))
                        : CommandLine.defaultFactory().create(classe);
            }
        };
        int code = new CommandLine(racine, fabrique)
                .setOut(sortie)
                .setErr(erreurs)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new ErreursSyntaxe())
                .setExecutionExceptionHandler(new Erreurs(racine))
                .execute(arguments);
        sortie.flush();
        erreurs.flush();
        return code;
    }

    /** French accents whatever the locale of the machine. */
    private static PrintWriter flux(FileDescriptor descripteur) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descripteur), StandardCharsets.UTF_8), true);
    }
}
