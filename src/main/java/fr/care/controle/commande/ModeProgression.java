package fr.care.controle.commande;

import fr.care.controle.nuit.Progression;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine.Help.Ansi;

/** How operators follow a night, on the error stream. */
enum ModeProgression {
    /** A bar on a terminal, plain lines elsewhere. */
    auto,
    aucune,
    texte;

    Progression creer(PrintWriter erreurs, Clock horloge) {
        return switch (this) {
            case auto ->
                terminal() ? new ProgressionBarre(erreurs, Ansi.AUTO, horloge) : new ProgressionTexte(erreurs, horloge);
            case aucune -> new ProgressionMuette(erreurs);
            case texte -> new ProgressionTexte(erreurs, horloge);
        };
    }

    /** Since Java 22 there is always a console, which tells whether it is a terminal; before, its presence tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
