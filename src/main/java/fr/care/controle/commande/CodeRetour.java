package fr.care.controle.commande;

/** The exit codes: what a scheduler may rely on. */
public enum CodeRetour {
    PUBLIEE(0),
    /** Can be restarted with the same parameters. */
    ECHEC_TECHNIQUE(1),
    USAGE(2),
    PUBLIEE_AVEC_REJETS(3),
    /** Nothing was published, former results stay. */
    NUIT_REFUSEE(4),
    BASE_OCCUPEE(75);

    private final int valeur;

    CodeRetour(int valeur) {
        this.valeur = valeur;
    }

    public int valeur() {
        return valeur;
    }
}
