package fr.care.controle.domaine.resultat;

/** Where the submission stands on the night. */
public enum EtatDossier {
    /** Judged as if submitted tonight. */
    PROVISOIRE,
    DEPOSE,
    HORS_DELAI,
    NON_DEPOSE
}
