package fr.care.controle.domaine.resultat;

/** Whether an objective that is not reached tonight can still be; {@code SANS_OBJET} is written blank. */
public enum Rattrapable {
    OUI,
    NON,
    SANS_OBJET
}
