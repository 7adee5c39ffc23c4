package fr.care.controle.restitution.classeur;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;

/** What the words of the results mean, in French. */
final class Mots {
    private Mots() {}

    static String sens(Statut statut) {
        return switch (statut) {
            case FINANCABLE -> "Aucune décote : le plafond entier peut être payé.";
            case FINANCABLE_AVEC_DECOTE -> "Une décote certaine, de moins de 100 %, réduit le plafond.";
            case EXCLU -> "La décote certaine atteint 100 % : rien ne peut être payé.";
            case A_INSTRUIRE ->
                "La décote n'est pas encore certaine : un agent doit instruire au moins un objectif, dont dépend la décote.";
        };
    }

    static String sens(Verdict verdict) {
        return switch (verdict) {
            case ATTEINT -> "L'objectif est atteint.";
            case PARTIEL -> "L'objectif O2.B est atteint en partie : sa décote est réduite.";
            case NON_ATTEINT -> "L'objectif n'est pas atteint : sa décote s'applique.";
            case A_INSTRUIRE -> "Une donnée manque ou se contredit, et le verdict en dépend : un agent doit trancher.";
            case SANS_OBJET -> "L'objectif ne concerne pas ce type de candidat : aucune décote.";
        };
    }

    static String sens(Gravite gravite) {
        return switch (gravite) {
            case BLOQUANT -> "Empêche de conclure sur un objectif ou sur un montant.";
            case AVERTISSEMENT -> "Donnée à vérifier ou à corriger.";
            case INFO -> "Donné pour information.";
        };
    }

    static String sens(EtatDossier etat) {
        return switch (etat) {
            case PROVISOIRE -> "Dossier pas encore déposé : le candidat est jugé comme s'il déposait cette nuit.";
            case DEPOSE -> "Dossier déposé dans les délais : le candidat est jugé à la date de son dépôt.";
            case HORS_DELAI -> "Dossier déposé après la date limite : aucun objectif applicable n'est atteint.";
            case NON_DEPOSE -> "Date limite passée sans dépôt : aucun objectif applicable n'est atteint.";
        };
    }

    static String sens(BaseDate base) {
        return switch (base) {
            case LANCEMENT -> "Chaque audit compte à la date de son lancement.";
            case FIN -> "Chaque audit compte à la date de sa fin.";
        };
    }

    static String sens(TypeCandidat type) {
        return switch (type) {
            case GHT -> "Groupement hospitalier de territoire : plusieurs entités juridiques.";
            case EJ_PUBLIC -> "Entité juridique publique.";
            case EJ_PRIVE -> "Entité juridique privée.";
            case DIALYSE -> "Centre de dialyse.";
        };
    }

    static String sens(Nature nature) {
        return switch (nature) {
            case INTERNE -> "Temps d'un salarié, payé par le candidat.";
            case EXTERNE -> "Facture d'un prestataire ou d'un fournisseur.";
            case AUTRE -> "Autre coût.";
            case RECETTE -> "Somme reçue d'un autre dispositif, retranchée des coûts.";
        };
    }
}
