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
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof BaseOccupee) {
                erreurs.println(cause.getMessage());
                return CodeRetour.BASE_OCCUPEE.valeur();
            }
            Optional<RefusBase> refus = RefusBase.de(cause);
            if (refus.isPresent()) {
                erreurs.println(refus.get().message());
                return refus.get().code().valeur();
            }
            if (cause instanceof ErreurUsage || cause instanceof DemandeSansReponse) {
                erreurs.println(cause.getMessage());
                return CodeRetour.USAGE.valeur();
            }
            if (Refus.est(cause)) {
                erreurs.println(cause.getMessage());
                erreurs.println("Rien n'est publié ; les résultats des nuits précédentes restent en place.");
                return CodeRetour.CONTROLE_NEGATIF.valeur();
            }
        }
        erreurs.println(technique(erreur));
        return CodeRetour.ECHEC_TECHNIQUE.valeur();
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
