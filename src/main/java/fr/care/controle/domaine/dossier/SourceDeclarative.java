package fr.care.controle.domaine.dossier;

/** The sources whose unreadable or contradicting rows taint whole objectives of the candidate that they name. */
public enum SourceDeclarative {
    DECLARATIONS,
    ANNUAIRES_AD,
    DECISIONS_ARS,
    PERIMETRES_EXPOSITION,
    EXERCICES,
    CONVERGENCE_GHT
}
