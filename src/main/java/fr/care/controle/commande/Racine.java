package fr.care.controle.commande;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: it does nothing by itself, its commands do. */
@Command(
        name = "controle-care",
        description = "Contrôle de l'atteinte des objectifs CaRE, domaine 1 bis.",
        subcommands = {
            Controler.class,
            Expliquer.class,
            Generer.class,
            Historique.class,
            Rejouer.class,
            Schemas.class,
            Simuler.class,
            Verifier.class
        },
        versionProvider = Versions.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMANDE",
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n",
        commandListHeading = "%nCommandes :%n",
        footer = "%nPour l'aide d'une commande : controle-care COMMANDE --help")
public final class Racine implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Affiche cette aide.")
    @SuppressWarnings("UnusedVariable") // Read by picocli.
    private boolean aide;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Affiche la version du logiciel.")
    @SuppressWarnings("UnusedVariable") // Read by picocli.
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Montre le détail technique des erreurs (pile d'appels, journal).")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Quelle commande ?");
    }
}
