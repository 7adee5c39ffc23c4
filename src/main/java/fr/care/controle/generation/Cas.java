package fr.care.controle.generation;

/** The one list of what a candidate may be made to show, each a small thing; all else about it is in order. */
enum Cas {
    /** Nothing: chance alone says how well the candidate does. */
    ORDINAIRE(Forme.LIBRE),

    // The series of audits of the first AD and of the first perimeter.
    ECART_MAXIMAL(Forme.LIBRE, Cas.BORNE),
    ECART_MOYEN(Forme.LIBRE, Cas.BORNE),
    ECART_EN_COURS(Forme.LIBRE, Cas.BORNE),
    PREMIER_AUDIT(Forme.LIBRE, Cas.BORNE),
    DERNIER_AUDIT(Forme.LIBRE, Cas.BORNE),
    ANTEPENULTIEME(Forme.LIBRE, Cas.BORNE),
    DERNIERS_RAPPROCHES(Forme.LIBRE, Cas.BORNE),
    AUDIT_UNIQUE(Forme.LIBRE),
    SANS_AUDIT(Forme.LIBRE),
    DERNIER_NON_CONFORME(Forme.LIBRE),
    PRECEDENTS_NON_CONFORMES(Forme.LIBRE),
    /** Audits close to one another, but too few for the length of the phase. */
    PHASE_ENTIERE(Forme.LIBRE),
    /** The launches suit the AD, the ends suit the exposure. */
    BASES_CROISEES(Forme.LIBRE),

    // What the last audits show.
    SCORE(Forme.LIBRE, Cas.BORNE),
    CVSS(Forme.LIBRE, Cas.BORNE),
    RISQUE_RESIDUEL(Forme.LIBRE),
    CRITIQUE_SANS_CVSS(Forme.LIBRE),

    // What the candidate declares and hands over.
    DEBUT_AU_PLUS_TOT(Forme.LIBRE, Cas.BORNE),
    DEBUT_AU_PLUS_TARD(Forme.LIBRE, Cas.BORNE),
    PHASE_NON_DECLAREE(Forme.LIBRE),
    CLUB_DATE(Forme.LIBRE, Cas.BORNE),
    CLUB_DELAI(Forme.LIBRE, Cas.BORNE),
    DEPOT_CE_SOIR(Forme.LIBRE, Cas.BORNE),
    DEPOT_LIMITE(Forme.LIBRE, Cas.BORNE),
    SANS_PIECE(Forme.EJ),
    SANS_PIECE_GHT(Forme.GHT),

    // Units and weights.
    PART_ADS(Forme.EJ, Cas.BORNE),
    PART_EXPOSITION(Forme.EJ, Cas.BORNE),
    PART_PARTIELLE(Forme.EJ, Cas.BORNE),
    ACTIVITE_NULLE(Forme.LIBRE),
    AUCUN_ELIGIBLE(Forme.EJ),
    SANS_AD_ACCEPTE(Forme.EJ),
    SANS_AD_REFUSE(Forme.EJ),
    SANS_AD_EN_ATTENTE(Forme.EJ),
    SITE_NON_COUVERT(Forme.EJ),

    // Convergence of a GHT.
    RIEN_DECLARE(Forme.GHT),
    SANS_EQUIPE(Forme.GHT),
    SANS_GOUVERNANCE(Forme.GHT),
    SANS_TRAJECTOIRE(Forme.GHT),
    SANS_JALON(Forme.GHT),
    JALON(Forme.GHT, Cas.BORNE),
    SANS_MODALITES(Forme.GHT),
    SANS_BUDGET(Forme.GHT),
    AD_OUBLIE(Forme.GHT),
    AD_UNIQUE(Forme.GHT),
    AD_UNIQUE_DEMENTI(Forme.GHT),
    SUPPORT(Forme.GHT),
    SUPPORT_NON_DESIGNE(Forme.GHT),

    // Crisis exercises.
    EXERCICE_AU_PLUS_TOT(Forme.EJ, Cas.BORNE),
    EXERCICE_CE_SOIR(Forme.EJ, Cas.BORNE),
    EXERCICE_DEPENSES(Forme.EJ, Cas.BORNE),
    EXERCICE_SANS_PREUVE(Forme.EJ),
    EXERCICE_INCOHERENT(Forme.EJ),
    SANS_EXERCICE(Forme.EJ),

    // oSIS.
    OSIS_COMPLETUDE(Forme.LIBRE, Cas.BORNE),
    OSIS_MINIMUM(Forme.LIBRE, Cas.BORNE),
    OSIS_MAXIMUM(Forme.LIBRE, Cas.BORNE),
    OSIS_BUDGET_VIDE(Forme.LIBRE),
    OSIS_CONTREDIT(Forme.LIBRE),

    // Rows that name what is not theirs, or nothing that exists.
    FINESS_INCONNU(Forme.EJ),
    FINESS_AUTRE_CANDIDAT(Forme.EJ),
    EJ_PARTAGEE(Forme.EJ),
    CANDIDAT_INCONNU(Forme.LIBRE),
    AD_INCONNU(Forme.LIBRE),
    PERIMETRE_INCONNU(Forme.LIBRE),
    AUDIT_INCONNU(Forme.LIBRE),

    // Money.
    PAIE_BRUT(Forme.LIBRE, Cas.BORNE),
    PAIE_CHARGES(Forme.LIBRE, Cas.BORNE),
    PAIE_SOMME(Forme.LIBRE, Cas.BORNE),
    RECAP_ABSENT(Forme.LIBRE),
    RECAP_SANS_DATE(Forme.LIBRE),
    ELEMENT_NON_DEDUIT(Forme.LIBRE),
    CALCUL(Forme.LIBRE, Cas.BORNE),
    HEURES(Forme.LIBRE, Cas.BORNE),
    HEURES_NULLES(Forme.LIBRE),
    FACTURE_AU_PLUS_TOT(Forme.LIBRE, Cas.BORNE),
    FACTURE_CE_SOIR(Forme.LIBRE, Cas.BORNE),
    OBJECTIF_INVALIDE(Forme.LIBRE),
    PLAFOND(Forme.LIBRE, Cas.BORNE),
    RECETTES(Forme.LIBRE, Cas.BORNE),
    ETAT_ABSENT(Forme.LIBRE);

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

    Cas(Forme forme) {
        this(forme, !BORNE);
    }

    Cas(Forme forme, boolean borne) {
        this.forme = forme;
        this.borne = borne;
    }

    Forme forme() {
        return forme;
    }

    boolean borne() {
        return borne;
    }
}
