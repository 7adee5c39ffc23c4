package fr.care.controle.domaine.motif;

/**
 * Every code that a verdict or an anomaly may carry: the one list of them, each with its one gravity and its French sentence.
 * In a sentence {@code {objet}} is the object and {@code {0}}, {@code {1}}… the details, in order.
 */
public enum Code {
    // Series of audits: frequency.
    PHASE_NON_DECLAREE(Gravite.BLOQUANT, "{objet} : le début de la phase opérationnelle n'est pas déclaré"),
    PHASE_HORS_FENETRE(
            Gravite.BLOQUANT,
            "{objet} : la phase opérationnelle déclarée commence le {0}, hors de la fenêtre du {1} au {2}"),
    SERIE_SANS_AUDIT(Gravite.AVERTISSEMENT, "{objet} : aucun audit retenu à cette date"),
    PREMIER_AUDIT_TARDIF(Gravite.AVERTISSEMENT, "{objet} : premier audit le {0}, après la date butoir du {1}"),
    AUDIT_UNIQUE(Gravite.AVERTISSEMENT, "{objet} : un seul audit ({0}), aucun intervalle ne peut être constaté"),
    ECART_MAX_DEPASSE(
            Gravite.AVERTISSEMENT,
            "{objet} : {0} jours entre les audits du {1} et du {2}, la limite étant de {3} jours"),
    ECART_MOYEN_DEPASSE(
            Gravite.AVERTISSEMENT, "{objet} : un audit tous les {0} jours en moyenne, la limite étant de {1} jours"),
    ECART_EN_COURS_DEPASSE(
            Gravite.AVERTISSEMENT, "{objet} : {0} jours écoulés depuis l'audit du {1}, la limite étant de {2} jours"),
    // Series of audits: target.
    DERNIER_AUDIT_NON_CONFORME(Gravite.AVERTISSEMENT, "{objet} : le dernier audit ({0}, {1}) n'est pas à la cible"),
    DERNIER_AUDIT_ANCIEN(
            Gravite.AVERTISSEMENT,
            "{objet} : le dernier audit date du {0}, soit {1} jours avant la date de référence (limite : {2} jours)"),
    AUDIT_PRECEDENT_ABSENT(Gravite.AVERTISSEMENT, "{objet} : un seul audit, il en faut deux à la cible"),
    AUDITS_PRECEDENTS_NON_CONFORMES(
            Gravite.AVERTISSEMENT, "{objet} : ni l'avant-dernier audit ni l'antépénultième ne sont à la cible"),
    ANTEPENULTIEME_TROP_ANCIEN(
            Gravite.AVERTISSEMENT,
            "{objet} : l'avant-dernier audit n'est pas à la cible et l'antépénultième précède le dernier de {0} jours"
                    + " (il faut moins de {1} jours)"),
    /** Only under the reading L9. */
    AUDITS_TROP_RAPPROCHES(
            Gravite.AVERTISSEMENT,
            "{objet} : {0} jours entre les deux derniers audits retenus, il en faut au moins {1}"),
    RISQUE_RESIDUEL_A_APPRECIER(
            Gravite.BLOQUANT,
            "{objet} : toutes les vulnérabilités critiques de l'audit {0} sont justifiées par un risque résiduel faible,"
                    + " à apprécier"),
    // Units and weights.
    UNITE_SANS_AD(Gravite.BLOQUANT, "{objet} : aucun AD n'est rattaché à cette unité et l'ARS ne l'a pas accepté"),
    PERIMETRE_NON_COUVERT(Gravite.AVERTISSEMENT, "{objet} : aucun périmètre d'exposition ne couvre cette unité"),
    AC_ABSENTE(Gravite.BLOQUANT, "{objet} : aucune activité combinée éligible dans la base"),
    AC_INSUFFISANTE(Gravite.AVERTISSEMENT, "{0} % au plus de l'activité combinée est à la cible, il en faut {1} %"),
    SUPPORT_PAS_A_LA_CIBLE(Gravite.AVERTISSEMENT, "L'établissement support du GHT {0}"),
    VOIE_SILENE(
            Gravite.INFO,
            "SILENE sollicité et inscription au Club SSI le {0}, au plus tard le {1} : objectif réputé atteint"),
    // O3 to O6.
    EXERCICE_ABSENT(Gravite.AVERTISSEMENT, "{objet} : aucun exercice de crise justifié entre le {0} et le {1}"),
    OSIS_INCOMPLET(Gravite.AVERTISSEMENT, "{objet} : {0} champs renseignés sur {1}, il en faut {2} %"),
    CPT_INCOMPLET(Gravite.AVERTISSEMENT, "{objet} : champs non renseignés : {0}"),
    CONVERGENCE_NON_DECLAREE(Gravite.AVERTISSEMENT, "Le GHT n'a rien déclaré de sa gouvernance ni de sa convergence"),
    EQUIPE_PROJET_ABSENTE(Gravite.AVERTISSEMENT, "Pas d'équipe projet constituée"),
    GOUVERNANCE_ABSENTE(Gravite.AVERTISSEMENT, "Pas de schéma de la gouvernance"),
    TRAJECTOIRE_ABSENTE(Gravite.AVERTISSEMENT, "Pas de document de trajectoire"),
    JALON_ABSENT(Gravite.AVERTISSEMENT, "Pas de premier jalon daté"),
    JALON_TROP_TARDIF(Gravite.AVERTISSEMENT, "Premier jalon le {0}, après le {1}"),
    MODALITES_ABSENTES(Gravite.AVERTISSEMENT, "Pas de modalités organisationnelles"),
    BUDGET_ABSENT(Gravite.AVERTISSEMENT, "Pas de budget prévisionnel"),
    AD_NON_COUVERTS(Gravite.AVERTISSEMENT, "La trajectoire n'adresse pas tous les AD du GHT : {0}"),
    PIECE_MANQUANTE(Gravite.BLOQUANT, "Pièce justificative absente : {objet}"),
    // Submission.
    DEPOT_HORS_DELAI(Gravite.AVERTISSEMENT, "Dossier déposé le {0}, après le {1}"),
    DOSSIER_NON_DEPOSE(Gravite.AVERTISSEMENT, "Aucun dossier déposé au {0}"),
    // Taints and data.
    LIGNE_REJETEE(Gravite.BLOQUANT, "{objet} : une ligne n'a pas pu être lue, ce qu'elle aurait prouvé est inconnu"),
    CONFLIT(Gravite.BLOQUANT, "{objet} : plusieurs lignes de même clé se contredisent"),
    SOURCE_ABSENTE(Gravite.AVERTISSEMENT, "{objet} : source absente du dépôt"),
    DOUBLON(Gravite.INFO, "{objet} : ligne répétée à l'identique"),
    AUDIT_MODIFIE(
            Gravite.AVERTISSEMENT,
            "{objet} : contenu différent d'une nuit à l'autre ; avant (nuit du {0}) : {1} ; maintenant (nuit du {2}) : {3}"),
    FINESS_INVALIDE(Gravite.AVERTISSEMENT, "{objet} : numéro FINESS invalide (forme ou clé de contrôle)"),
    FINESS_INCONNU(Gravite.AVERTISSEMENT, "{objet} : numéro FINESS inconnu de la base des établissements"),
    FINESS_HORS_PERIMETRE(Gravite.AVERTISSEMENT, "{objet} : numéro FINESS qui n'est pas du périmètre du candidat"),
    FINESS_INELIGIBLE(Gravite.AVERTISSEMENT, "{objet} : établissement inéligible dans la base"),
    FINESS_REPARE(Gravite.INFO, "{objet} : zéro initial rétabli, confirmé par la clé et par la base"),
    EG_EJ_INCOHERENT(Gravite.AVERTISSEMENT, "{objet} : le niveau {0} de l'exercice ne correspond pas au FINESS {1}"),
    CANDIDAT_INCONNU(Gravite.AVERTISSEMENT, "{objet} : candidat inconnu"),
    EJ_DANS_PLUSIEURS_CANDIDATS(Gravite.AVERTISSEMENT, "{objet} : EJ présente chez plusieurs candidats : {0}"),
    AD_INCONNU(Gravite.AVERTISSEMENT, "{objet} : audit d'un AD qui n'est dans aucun inventaire"),
    PERIMETRE_INCONNU(Gravite.AVERTISSEMENT, "{objet} : audit d'un périmètre qui n'est déclaré nulle part"),
    AUDIT_INCONNU(Gravite.AVERTISSEMENT, "{objet} : vulnérabilités d'un audit inconnu"),
    PLATEFORME_NON_CONFORME(
            Gravite.AVERTISSEMENT, "{objet} : audit écarté, plateforme non conforme au cahier des charges"),
    OSIS_VALEUR_HORS_PLAGE(Gravite.AVERTISSEMENT, "{objet} : valeur « {0} » hors de la plage {1}"),
    CONVERGENCE_DEMENTIE(
            Gravite.AVERTISSEMENT,
            "{objet} : convergence des AD déclarée faite, mais l'inventaire ne montre pas un AD unique desservant toutes les EJ"
                    + " ({0} AD inventoriés)"),
    // Money: internal costs.
    PAIE_RECAP_ABSENT(
            Gravite.AVERTISSEMENT,
            "{objet} : aucun récapitulatif de paie exploitable pour ce matricule et cette année, rien n'est retenu"),
    PAIE_DATES_ABSENTES(Gravite.AVERTISSEMENT, "{objet} : récapitulatif de paie sans date d'entrée"),
    PAIE_ECART_BRUT(
            Gravite.AVERTISSEMENT,
            "{objet} : salaire brut de {0} € dans l'état financier, {1} € dans le récapitulatif de paie ;"
                    + " le plus faible est retenu"),
    PAIE_ECART_CHARGES(
            Gravite.AVERTISSEMENT,
            "{objet} : charges patronales de {0} € dans l'état financier, {1} € dans le récapitulatif de paie ;"
                    + " les plus faibles sont retenues"),
    PAIE_ELEMENT_NON_DEDUIT(
            Gravite.AVERTISSEMENT,
            "{objet} : éléments non éligibles du récapitulatif de paie non déduits en entier ; salaire brut : {0} € déduits,"
                    + " {1} € constatés ; charges patronales : {2} € déduits, {3} € constatés"),
    PAIE_SOMME_INCOHERENTE(
            Gravite.AVERTISSEMENT,
            "{objet} : le récapitulatif de paie imprime un total de {0} € pour des lignes dont la somme est {1} €"
                    + " (écart : {2} €)"),
    HEURES_INVALIDES(
            Gravite.AVERTISSEMENT,
            "{objet} : heures productives : {0}, heures consacrées : {1}, le coût ne peut pas être calculé"),
    HEURES_PLAFONNEES(
            Gravite.AVERTISSEMENT, "{objet} : {0} heures consacrées pour {1} heures productives, ramenées à celles-ci"),
    // Money: external and other costs.
    DATE_HORS_PERIODE(Gravite.AVERTISSEMENT, "{objet} : date de facture {0}, la période éligible allant du {1} au {2}"),
    CATEGORIE_NON_ELIGIBLE(Gravite.AVERTISSEMENT, "{objet} : catégorie « {0} » {1}"),
    CATEGORIE_NON_ELIGIBLE_O6(Gravite.AVERTISSEMENT, "{objet} : catégorie « {0} » non éligible pour l'objectif {1}"),
    OBJECTIF_INVALIDE(Gravite.AVERTISSEMENT, "{objet} : objectif « {0} », attendu : {1}"),
    EXERCICE_HORS_PERIODE(
            Gravite.AVERTISSEMENT,
            "{objet} : aucun exercice de crise entre le {0} et le {1} ne justifie ce coût déclaré pour {2}"),
    // Money: financial statement.
    MONTANT_ILLISIBLE(
            Gravite.AVERTISSEMENT, "{objet} : valeur illisible dans l'état financier ({0}), montant compté pour 0"),
    ETAT_FINANCIER_CALCUL_FAUX(
            Gravite.AVERTISSEMENT,
            "{objet} : « {0} » vaut {1} € dans l'état financier, {2} € d'après les saisies ; lignes calculées fausses : {3}"),
    ETAT_FINANCIER_ABSENT(
            Gravite.BLOQUANT, "{objet} : dossier déposé sans état financier, aucun montant n'est calculé"),
    ETAT_FINANCIER_ILLISIBLE(
            Gravite.BLOQUANT, "{objet} : état financier inexploitable, aucun montant n'est calculé ; {0}");

    private final Gravite gravite;
    private final String phrase;

    Code(Gravite gravite, String phrase) {
        this.gravite = gravite;
        this.phrase = phrase;
    }

    public Gravite gravite() {
        return gravite;
    }

    /** The French sentence, with its places. */
    public String phrase() {
        return phrase;
    }
}
