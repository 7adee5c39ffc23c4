package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.format.Classeur.Feuille;

/**
 * Why a statement cannot be used: the candidate's amounts stay unknown, the night goes on. The message never holds what the
 * cells of an employee hold.
 */
final class Refus extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refus(String message) {
        super(message, null, false, false);
    }

    /**
     * About the workbook as a whole.
     *
     * @param attendu what a correct workbook holds
     * @param remede what to do, as an order
     */
    static Refus classeur(String constat, String attendu, String remede) {
        return new Refus(constat + " ; " + attendu + ". " + remede + ", puis redéposez le classeur.");
    }

    static Refus feuille(Feuille feuille, String constat, String attendu, String remede) {
        return classeur("feuille « " + feuille.nom() + " » : " + constat, attendu, remede);
    }

    static Refus cellule(Feuille feuille, String adresse, String constat, String attendu, String remede) {
        return classeur("feuille « " + feuille.nom() + " », cellule " + adresse + " : " + constat, attendu, remede);
    }
}
