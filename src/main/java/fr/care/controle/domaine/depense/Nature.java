package fr.care.controle.domaine.depense;

/** The four kinds of lines of a financial statement, in the order of the results. */
public enum Nature {
    INTERNE,
    EXTERNE,
    AUTRE,
    RECETTE
}
