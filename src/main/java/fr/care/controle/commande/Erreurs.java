package fr.care.controle.commande;

import fr.care.controle.consultation.DemandeSansReponse;
import fr.care.controle.nuit.Refus;
import fr.care.controle.nuit.Verrou.BaseOccupee;
import fr.care.controle.restitution.publication.SortieImpossible;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stopped a command into one French message and an exit code; the stack trace is only shown with --debug. */
final class Erreurs implements IExecutionExceptionHandler {
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
        Conclusion conclusion = conclusion(erreur);
        erreurs.println(conclusion.message());
        return conclusion.code().valeur();
    }

    /** The exit code and the French message of what stopped a command. */
    record Conclusion(CodeRetour code, String message) {}

    static Conclusion conclusion(Exception erreur) {
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof BaseOccupee) {
                return new Conclusion(CodeRetour.BASE_OCCUPEE, message);
            }
            Optional<RefusBase> refus = RefusBase.de(cause);
            if (refus.isPresent()) {
                return new Conclusion(refus.get().code(), refus.get().message());
            }
            if (cause instanceof ErreurUsage || cause instanceof DemandeSansReponse) {
                return new Conclusion(CodeRetour.USAGE, message);
            }
            if (Refus.est(cause)) {
                return new Conclusion(
                        CodeRetour.CONTROLE_NEGATIF,
                        message + System.lineSeparator()
                                + "Rien n'est publié ; les résultats des nuits précédentes restent en place.");
            }
        }
        return new Conclusion(CodeRetour.ECHEC_TECHNIQUE, technique(erreur));
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
