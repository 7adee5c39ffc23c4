package fr.care.controle.domaine.candidat;

/** Who applies: a group of public hospitals (several EJ), or one EJ. */
public enum TypeCandidat {
    GHT,
    EJ_PUBLIC,
    EJ_PRIVE,
    DIALYSE
}
