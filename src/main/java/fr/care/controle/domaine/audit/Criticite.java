package fr.care.controle.domaine.audit;

/** The level that a scanner gives to a finding; it decides only when there is no CVSS. */
public enum Criticite {
    CRITIQUE,
    HAUTE,
    MOYENNE,
    FAIBLE,
    INFO
}
