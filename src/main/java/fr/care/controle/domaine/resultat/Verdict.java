package fr.care.controle.domaine.resultat;

/** What the control says of an objective. */
public enum Verdict {
    ATTEINT,
    /** O2.B only. */
    PARTIEL,
    NON_ATTEINT,
    A_INSTRUIRE,
    SANS_OBJET
}
