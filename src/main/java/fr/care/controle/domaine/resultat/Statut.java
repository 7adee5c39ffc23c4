package fr.care.controle.domaine.resultat;

/** What the décote makes of a candidate. */
public enum Statut {
    FINANCABLE,
    FINANCABLE_AVEC_DECOTE,
    EXCLU,
    A_INSTRUIRE
}
