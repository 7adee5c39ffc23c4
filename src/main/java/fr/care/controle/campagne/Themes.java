package fr.care.controle.campagne;

import static fr.care.controle.campagne.Seuils.maximum;
import static fr.care.controle.campagne.Seuils.minimum;
import static fr.care.controle.campagne.Seuils.valeur;

import fr.care.controle.campagne.Parametres.Ads;
import fr.care.controle.campagne.Parametres.AutresLectures;
import fr.care.controle.campagne.Parametres.Cible;
import fr.care.controle.campagne.Parametres.Convergence;
import fr.care.controle.campagne.Parametres.Decotes;
import fr.care.controle.campagne.Parametres.Disjoncteur;
import fr.care.controle.campagne.Parametres.Exposition;
import fr.care.controle.campagne.Parametres.Frequence;
import fr.care.controle.campagne.Parametres.Osis;
import fr.care.controle.campagne.Parametres.Phase;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads each theme of a campaign, and refuses the values that contradict one another. */
final class Themes {
    private Themes() {}

    static Phase phase(Noeud n) {
        Phase phase = new Phase(
                minimum(n, "debut_au_plus_tot", "date", Noeud::date),
                maximum(n, "debut_au_plus_tard", "date", Noeud::date));
        if (phase.debutAuPlusTard().valeur().isBefore(phase.debutAuPlusTot().valeur())) {
            throw n.noeud("debut_au_plus_tard").refus("valeur", "une date qui suit debut_au_plus_tot");
        }
        return phase;
    }

    static Frequence frequence(Noeud n) {
        return new Frequence(
                maximum(n, "premier_audit_au_plus_tard", "date", Noeud::date),
                maximum(n, "ecart_maximal", "jours", Noeud::entier),
                maximum(n, "ecart_moyen_maximal", "jours", Noeud::entier));
    }

    static Cible cible(Noeud n) {
        return new Cible(
                maximum(n, "anciennete_dernier_audit", "jours", Noeud::entier),
                maximum(n, "anciennete_antepenultieme", "jours", Noeud::entier));
    }

    static Ads ads(Noeud n) {
        return new Ads(
                minimum(n, "score_minimal", "points", Noeud::petitEntier),
                minimum(n, "part_activite", "pourcent", Noeud::pourcentage),
                valeur(n, "disponibilite_rapport", "mois", Noeud::petitEntier));
    }

    static Exposition exposition(Noeud n) {
        Exposition exposition = new Exposition(
                minimum(n, "cvss_critique", "points", Noeud::decimal),
                minimum(n, "part_activite_atteint", "pourcent", Noeud::pourcentage),
                minimum(n, "part_activite_partiel", "pourcent", Noeud::pourcentage),
                maximum(n, "club_ssi_au_plus_tard", "date", Noeud::date));
        BigDecimal atteint = exposition.partActiviteAtteint().valeur();
        if (exposition.partActivitePartiel().valeur().compareTo(atteint) > 0) {
            throw n.noeud("part_activite_partiel").refus("valeur", "au plus part_activite_atteint");
        }
        return exposition;
    }

    static Osis osis(Noeud n) {
        return new Osis(
                n.texte("questionnaire_mesures"),
                minimum(n, "completude", "pourcent", Noeud::pourcentage),
                n.texte("questionnaire_budget"),
                n.noeuds("champs_budget").stream().map(Themes::champBudget).toList());
    }

    private static ChampBudget champBudget(Noeud n) {
        boolean borne = n.noms().contains("maximum");
        n.avecCles(borne ? new String[] {"champ", "minimum", "maximum"} : new String[] {"champ", "minimum"});
        String unite = n.noeud("minimum").texte("unite");
        return new ChampBudget(
                n.texte("champ"),
                minimum(n, "minimum", unite, Noeud::decimal),
                borne ? Optional.of(maximum(n, "maximum", unite, Noeud::decimal)) : Optional.empty());
    }

    static Convergence convergence(Noeud n) {
        return new Convergence(
                valeur(n, "appel_a_financement", "date", Noeud::date),
                maximum(n, "delai_premier_jalon", "mois", Noeud::petitEntier));
    }

    static Decotes decotes(Noeud n) {
        Decotes decotes = new Decotes(
                decote(n, "O1.A"),
                decote(n, "O1.B"),
                decote(n, "O2.A"),
                decote(n, "O2.B_partiel"),
                decote(n, "O2.B"),
                decote(n, "O3"),
                decote(n, "O4"),
                decote(n, "O5"),
                decote(n, "O6"),
                decote(n, "plafond_cumul"));
        if (decotes.o2BPartiel().valeur().compareTo(decotes.o2B().valeur()) > 0) {
            throw n.noeud("O2.B_partiel").refus("valeur", "au plus la décote de O2.B");
        }
        return decotes;
    }

    private static Valeur<BigDecimal> decote(Noeud n, String cle) {
        return valeur(n, cle, "pourcent", Noeud::pourcentage);
    }

    static Disjoncteur disjoncteur(Noeud n) {
        return new Disjoncteur(
                maximum(n, "statuts", "pourcent", Noeud::pourcentage),
                maximum(n, "montants", "pourcent", Noeud::pourcentage));
    }

    static AutresLectures autresLectures(Noeud n) {
        return new AutresLectures(
                maximum(n, "L4_club_ssi_apres_debut_phase", "jours", Noeud::entier),
                minimum(n, "L9_delai_entre_derniers_audits", "jours", Noeud::entier));
    }
}
