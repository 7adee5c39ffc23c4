package fr.care.controle.commande;

import fr.care.controle.format.FichierIllisible;
import fr.care.controle.nuit.NuitRefusee;
import fr.care.controle.nuit.Verrou.BaseOccupee;
import fr.care.controle.restitution.publication.ResultatsIncoherents;
import fr.care.controle.restitution.publication.SortieImpossible;
import java.io.PrintWriter;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stopped a command into one French message and an exit code; the stack trace is only shown with --debug. */
final class Erreurs implements IExecutionExceptionHandler {
    /** H2: the file of the database is locked by another process. */
    private static final int H2_BASE_VERROUILLEE = 90020;

    private final Racine racine;

    Erreurs(Racine racine) {
        this.racine = racine;
    }

    @Override
    public int handleExecutionException(Exception erreur, CommandLine commande, ParseResult lecture) {
        PrintWriter erreurs = commande.getErr();
        if (racine.debug()) {
            erreur.printStackTrace(erreurs);
        }
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            CodeRetour code = code(cause);
            if (code != CodeRetour.ECHEC_TECHNIQUE) {
                erreurs.println(message(code, cause));
                return code.valeur();
            }
        }
        erreurs.println(technique(erreur));
        return CodeRetour.ECHEC_TECHNIQUE.valeur();
    }

    private static CodeRetour code(Throwable cause) {
        if (cause instanceof ErreurUsage) {
            return CodeRetour.USAGE;
        }
        if (cause instanceof NuitRefusee
                || cause instanceof FichierIllisible
                || cause instanceof ResultatsIncoherents) {
            return CodeRetour.NUIT_REFUSEE;
        }
        boolean verrouillee = cause instanceof SQLException sql && sql.getErrorCode() == H2_BASE_VERROUILLEE;
        return cause instanceof BaseOccupee || verrouillee ? CodeRetour.BASE_OCCUPEE : CodeRetour.ECHEC_TECHNIQUE;
    }

    private static String message(CodeRetour code, Throwable cause) {
        return switch (code) {
            case BASE_OCCUPEE ->
                cause instanceof BaseOccupee
                        ? String.valueOf(cause.getMessage())
                        : "Une autre exécution tient la base de données. Attendez qu'elle finisse, puis relancez la même commande.";
            case NUIT_REFUSEE ->
                cause.getMessage() + System.lineSeparator()
                        + "Rien n'est publié ; les résultats des nuits précédentes restent en place.";
            default -> String.valueOf(cause.getMessage());
        };
    }

    private static String technique(Exception erreur) {
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof SortieImpossible) {
                return String.valueOf(cause.getMessage());
            }
        }
        Throwable origine = erreur;
        while (origine.getCause() != null) {
            origine = origine.getCause();
        }
        return ("Échec technique (%s). Rien de nouveau n'est publié. Relancez la même commande : la nuit reprend où elle"
                        + " s'est arrêtée ; si l'échec se répète, relancez avec --debug et transmettez le détail.")
                .formatted(origine.getClass().getSimpleName());
    }
}
