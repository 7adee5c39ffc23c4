package fr.care.controle.nuit;

import fr.care.controle.domaine.resultat.FinNuit;
import fr.care.controle.format.FichierIllisible;
import fr.care.controle.restitution.publication.ResultatsIncoherents;

/** Tells the controls that refuse a night from technical failures. */
public final class Refus {
    private Refus() {}

    /** Whether this very exception is a control that refuses the night; its message is French and complete. */
    public static boolean est(Throwable erreur) {
        return erreur instanceof NuitRefusee
                || erreur instanceof FichierIllisible
                || erreur instanceof ResultatsIncoherents;
    }

    /** How a night that something stopped ends. */
    static FinNuit fin(Throwable erreur) {
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (est(cause)) {
                return FinNuit.REFUSEE;
            }
        }
        return FinNuit.ECHEC;
    }
}
