package fr.care.controle.commande;

import fr.care.controle.domaine.resultat.FinNuit;

/** The exit codes: what a scheduler may rely on. */
public enum CodeRetour {
    REUSSITE(FinNuit.PUBLIEE.codeRetour()),
    ECHEC_TECHNIQUE(FinNuit.ECHEC.codeRetour()),
    USAGE(2),
    /** A check says no: of a night, nothing was published. */
    CONTROLE_NEGATIF(FinNuit.REFUSEE.codeRetour()),
    BASE_OCCUPEE(75);

    private final int valeur;

    CodeRetour(int valeur) {
        this.valeur = valeur;
    }

    public int valeur() {
        return valeur;
    }
}
