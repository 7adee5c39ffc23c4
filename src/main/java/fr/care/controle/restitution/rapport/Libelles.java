package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Changement.Champ;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.phrase.ValeursFr;
import java.math.BigDecimal;
import java.util.Optional;

/** The words of the results as people read them. */
final class Libelles {
    private Libelles() {}

    static String statut(Statut statut) {
        return switch (statut) {
            case FINANCABLE -> "Finançable";
            case FINANCABLE_AVEC_DECOTE -> "Finançable avec décote";
            case EXCLU -> "Exclu";
            case A_INSTRUIRE -> "À instruire";
        };
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case ATTEINT -> "Atteint";
            case PARTIEL -> "Partiel";
            case NON_ATTEINT -> "Non atteint";
            case A_INSTRUIRE -> "À instruire";
            case SANS_OBJET -> "Sans objet";
        };
    }

    static String type(TypeCandidat type) {
        return switch (type) {
            case GHT -> "GHT";
            case EJ_PUBLIC -> "EJ publique";
            case EJ_PRIVE -> "EJ privée";
            case DIALYSE -> "Dialyse";
        };
    }

    static String champ(Champ champ) {
        return switch (champ) {
            case VERDICT -> "Verdict";
            case DECOTE_MIN -> "Décote minimale";
            case DECOTE_MAX -> "Décote maximale";
            case MONTANT_MIN -> "Montant payable minimal";
            case MONTANT_MAX -> "Montant payable maximal";
            case STATUT -> "Statut";
        };
    }

    /** A value of a change, in the words of the page. */
    static String valeur(Changement changement, Optional<Object> valeur) {
        if (valeur.isEmpty()) {
            return "—";
        }
        return switch (changement.champ()) {
            case VERDICT -> verdict(Verdict.valueOf(valeur.get().toString()));
            case STATUT -> statut(Statut.valueOf(valeur.get().toString()));
            case DECOTE_MIN, DECOTE_MAX -> ValeursFr.pourcentage((BigDecimal) valeur.get()) + "\u00A0%";
            case MONTANT_MIN, MONTANT_MAX -> Nombres.euros((BigDecimal) valeur.get());
        };
    }

    static String cause(Changement.Cause.Genre genre) {
        return switch (genre) {
            case REGLES -> "les règles ou le logiciel ont changé";
            case BASE -> "la base des établissements ou la liste des candidats a changé";
            case DONNEES -> "les données déposées ont changé";
            case CALENDRIER -> "seule la date a avancé";
        };
    }
}
