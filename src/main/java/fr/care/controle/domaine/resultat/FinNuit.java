package fr.care.controle.domaine.resultat;

/** How a night ended, with the exit code that tells it to a scheduler. */
public enum FinNuit {
    PUBLIEE(0),
    /** Can be restarted with the same parameters. */
    ECHEC(1),
    PUBLIEE_AVEC_REJETS(3),
    /** Nothing was published, former results stay. */
    REFUSEE(4);

    private final int codeRetour;

    FinNuit(int codeRetour) {
        this.codeRetour = codeRetour;
    }

    public int codeRetour() {
        return codeRetour;
    }
}
