package fr.care.controle.domaine.audit;

/** The tool of an exposure audit: the ANSSI's service, or an industrial platform. */
public enum Outil {
    SILENE,
    INDUSTRIELLE
}
