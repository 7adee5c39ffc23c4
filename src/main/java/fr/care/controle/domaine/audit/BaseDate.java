package fr.care.controle.domaine.audit;

/** Which date of an audit counts: « soit la date de lancement de l'audit, soit la date de fin de l'audit ». */
public enum BaseDate {
    LANCEMENT,
    FIN
}
