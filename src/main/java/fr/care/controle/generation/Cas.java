package fr.care.controle.generation;

/** The one list of what a candidate may be made to show, each a small thing; all else about it is in order. */
public enum Cas {
    ORDINAIRE(Forme.LIBRE, "rien de particulier : il fait bien ou mal, au hasard"),

    // The series of audits of the first AD and of the first perimeter.
    ECART_MAXIMAL(Forme.LIBRE, Cas.BORNE, "le plus grand écart entre deux audits"),
    ECART_MOYEN(Forme.LIBRE, Cas.BORNE, "l'écart moyen entre audits"),
    ECART_EN_COURS(Forme.LIBRE, Cas.BORNE, "les jours depuis le dernier audit, pour la fréquence"),
    PREMIER_AUDIT(Forme.LIBRE, Cas.BORNE, "la date du premier audit"),
    DERNIER_AUDIT(Forme.LIBRE, Cas.BORNE, "l'ancienneté du dernier audit, pour la cible"),
    ANTEPENULTIEME(
            Forme.LIBRE,
            Cas.BORNE,
            "l'avant-dernier audit n'est pas à la cible ; l'antépénultième est plus ou moins ancien"),
    DERNIERS_RAPPROCHES(Forme.LIBRE, Cas.BORNE, "les jours entre les deux derniers audits"),
    AUDIT_UNIQUE(Forme.LIBRE, "un seul audit"),
    SANS_AUDIT(Forme.LIBRE, "un AD et un périmètre sans audit"),
    DERNIER_NON_CONFORME(Forme.LIBRE, "le dernier audit n'est pas à la cible"),
    PRECEDENTS_NON_CONFORMES(Forme.LIBRE, "les deux audits avant le dernier ne sont pas à la cible"),
    PHASE_ENTIERE(Forme.LIBRE, "des audits rapprochés, trop peu nombreux pour la durée de la phase"),
    BASES_CROISEES(Forme.LIBRE, "les dates de lancement vont aux AD, les dates de fin à l'exposition"),

    // What the last audits show.
    SCORE(Forme.LIBRE, Cas.BORNE, "le score du dernier audit ADS"),
    CVSS(Forme.LIBRE, Cas.BORNE, "le CVSS de la pire vulnérabilité du dernier audit"),
    RISQUE_RESIDUEL(Forme.LIBRE, "une vulnérabilité critique au risque résiduel justifié"),
    CRITIQUE_SANS_CVSS(Forme.LIBRE, "une vulnérabilité critique sans CVSS"),

    // What the candidate declares and hands over.
    DEBUT_AU_PLUS_TOT(Forme.LIBRE, Cas.BORNE, "le début de la phase, au plus tôt"),
    DEBUT_AU_PLUS_TARD(Forme.LIBRE, Cas.BORNE, "le début de la phase, au plus tard"),
    PHASE_NON_DECLAREE(Forme.LIBRE, "le début de la phase n'est pas déclaré"),
    CLUB_DATE(Forme.LIBRE, Cas.BORNE, "l'inscription au Club SSI, avant sa date butoir"),
    CLUB_DELAI(Forme.LIBRE, Cas.BORNE, "l'inscription au Club SSI, dans son délai depuis le début de la phase"),
    DEPOT_CE_SOIR(
            Forme.LIBRE, Cas.BORNE, "le dépôt du dossier, la veille, le jour ou le lendemain de la première nuit"),
    DEPOT_LIMITE(Forme.LIBRE, Cas.BORNE, "le dépôt du dossier, autour de la date limite"),
    SANS_PIECE(Forme.EJ, "un dossier déposé sans aucune pièce"),
    SANS_PIECE_GHT(Forme.GHT, "le dossier d'un GHT, déposé sans aucune pièce"),

    // Units and weights.
    PART_ADS(Forme.EJ, Cas.BORNE, "la part d'activité à la cible, pour O1.B"),
    PART_EXPOSITION(Forme.EJ, Cas.BORNE, "la part d'activité à la cible, pour O2.B atteint"),
    PART_PARTIELLE(Forme.EJ, Cas.BORNE, "la part d'activité à la cible, pour O2.B partiel"),
    ACTIVITE_NULLE(Forme.LIBRE, "une activité combinée nulle"),
    AUCUN_ELIGIBLE(Forme.EJ, "aucun établissement éligible"),
    SANS_AD_ACCEPTE(Forme.EJ, "aucun AD, l'ARS l'accepte"),
    SANS_AD_REFUSE(Forme.EJ, "aucun AD, l'ARS le refuse"),
    SANS_AD_EN_ATTENTE(Forme.EJ, "aucun AD, l'ARS n'a rien décidé"),
    SITE_NON_COUVERT(Forme.EJ, "un site hors de tout périmètre d'exposition"),

    // Convergence of a GHT.
    RIEN_DECLARE(Forme.GHT, "un GHT qui n'a rien déclaré de sa convergence"),
    SANS_EQUIPE(Forme.GHT, "un GHT sans équipe projet"),
    SANS_GOUVERNANCE(Forme.GHT, "un GHT sans schéma de gouvernance"),
    SANS_TRAJECTOIRE(Forme.GHT, "un GHT sans trajectoire"),
    SANS_JALON(Forme.GHT, "un GHT sans premier jalon"),
    JALON(Forme.GHT, Cas.BORNE, "la date du premier jalon d'un GHT"),
    SANS_MODALITES(Forme.GHT, "un GHT sans modalités organisationnelles"),
    SANS_BUDGET(Forme.GHT, "un GHT sans budget prévisionnel"),
    AD_OUBLIE(Forme.GHT, "un GHT dont la trajectoire oublie un AD"),
    AD_UNIQUE(Forme.GHT, "un GHT dont l'AD unique dispense de trajectoire"),
    AD_UNIQUE_DEMENTI(Forme.GHT, "un GHT qui se dit convergé et a plusieurs AD"),
    SUPPORT(Forme.GHT, "un GHT dont seul l'établissement support n'est pas à la cible"),
    SUPPORT_NON_DESIGNE(Forme.GHT, "un GHT sans établissement support désigné"),

    // Crisis exercises.
    EXERCICE_AU_PLUS_TOT(Forme.EJ, Cas.BORNE, "la date de l'exercice de crise, au plus tôt"),
    EXERCICE_CE_SOIR(
            Forme.EJ, Cas.BORNE, "l'exercice de crise, la veille, le jour ou le lendemain de la première nuit"),
    EXERCICE_DEPENSES(Forme.EJ, Cas.BORNE, "la date de l'exercice de crise, pour les dépenses de O3"),
    EXERCICE_SANS_PREUVE(Forme.EJ, "un exercice de crise sans preuve"),
    EXERCICE_INCOHERENT(Forme.EJ, "un exercice de niveau EG au FINESS d'une EJ"),
    SANS_EXERCICE(Forme.EJ, "aucun exercice de crise"),

    // oSIS.
    OSIS_COMPLETUDE(Forme.LIBRE, Cas.BORNE, "le nombre de champs renseignés dans l'oSIS"),
    OSIS_MINIMUM(Forme.LIBRE, Cas.BORNE, "une part de budget, autour du plus petit nombre vraisemblable"),
    OSIS_MAXIMUM(Forme.LIBRE, Cas.BORNE, "une part de budget, autour du plus grand nombre vraisemblable"),
    OSIS_BUDGET_VIDE(Forme.LIBRE, "une part de budget non renseignée"),
    OSIS_CONTREDIT(Forme.LIBRE, "une part de budget donnée et effacée le même jour"),

    // Rows that name what is not theirs, or nothing that exists.
    FINESS_INCONNU(Forme.EJ, "un AD rattaché à un FINESS inconnu"),
    FINESS_AUTRE_CANDIDAT(Forme.EJ, "un AD rattaché à l'EJ d'un autre candidat"),
    EJ_PARTAGEE(Forme.EJ, "un site de l'EJ d'un autre candidat"),
    CANDIDAT_INCONNU(Forme.LIBRE, "une pièce d'un candidat inconnu"),
    AD_INCONNU(Forme.LIBRE, "l'audit d'un AD inconnu"),
    PERIMETRE_INCONNU(Forme.LIBRE, "l'audit d'un périmètre inconnu"),
    AUDIT_INCONNU(Forme.LIBRE, "une vulnérabilité d'un audit inconnu"),

    // Money.
    PAIE_BRUT(Forme.LIBRE, Cas.BORNE, "l'écart de salaire brut entre l'état financier et la paie"),
    PAIE_CHARGES(Forme.LIBRE, Cas.BORNE, "l'écart de charges entre l'état financier et la paie"),
    PAIE_SOMME(Forme.LIBRE, Cas.BORNE, "l'écart entre le total imprimé de la paie et ses lignes"),
    RECAP_ABSENT(Forme.LIBRE, "un salarié sans récapitulatif de paie"),
    RECAP_SANS_DATE(Forme.LIBRE, "un récapitulatif de paie sans date d'entrée"),
    ELEMENT_NON_DEDUIT(Forme.LIBRE, "un élément non éligible qui n'est pas déduit"),
    CALCUL(Forme.LIBRE, Cas.BORNE, "l'écart d'une ligne calculée de l'état financier"),
    HEURES(Forme.LIBRE, Cas.BORNE, "les heures consacrées, autour des heures productives"),
    HEURES_NULLES(Forme.LIBRE, "aucune heure productive"),
    FACTURE_AU_PLUS_TOT(Forme.LIBRE, Cas.BORNE, "la date d'une facture, au plus tôt"),
    FACTURE_CE_SOIR(Forme.LIBRE, Cas.BORNE, "une facture de la veille, du jour ou du lendemain de la première nuit"),
    OBJECTIF_INVALIDE(Forme.LIBRE, "une facture pour un objectif qui n'existe pas"),
    PLAFOND(Forme.LIBRE, Cas.BORNE, "des coûts autour du plafond, à un centime"),
    RECETTES(Forme.LIBRE, Cas.BORNE, "des recettes autour des coûts, à un centime"),
    ETAT_ABSENT(Forme.LIBRE, "un dossier déposé sans état financier");

    /** Shown on a bound, just below it and just above it, by three candidates. */
    private static final boolean BORNE = true;

    /** What kind of candidate can show it. */
    enum Forme {
        LIBRE,
        EJ,
        GHT
    }

    private final Forme forme;
    private final boolean borne;
    private final String phrase;

    Cas(Forme forme, String phrase) {
        this(forme, !BORNE, phrase);
    }

    Cas(Forme forme, boolean borne, String phrase) {
        this.forme = forme;
        this.borne = borne;
        this.phrase = phrase;
    }

    /** What it is, in French. */
    public String phrase() {
        return phrase;
    }

    Forme forme() {
        return forme;
    }

    boolean borne() {
        return borne;
    }
}
