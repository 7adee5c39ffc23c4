package fr.care.controle.domaine.motif;

/** How much an anomaly weighs: it blocks a verdict or an amount, a person should mend it, or it is only told. */
public enum Gravite {
    BLOQUANT,
    AVERTISSEMENT,
    INFO
}
