package fr.care.controle.suivi;

import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import fr.care.controle.domaine.resultat.Changement.Champ;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a result says, value by value, so that two can be held against each other. */
public final class Comparaison {
    private Comparaison() {}

    /**
     * Which value.
     *
     * @param objectif empty for what bears on the whole candidate
     */
    public record Place(Optional<Objectif> objectif, Champ champ) {}

    /** The values that are followed from night to night, in a total order; an amount that is not known is absent. */
    public static Map<Place, Object> valeurs(ResultatCandidat resultat) {
        Map<Place, Object> valeurs = new LinkedHashMap<>();
        resultat.bilan().couts().ifPresent(couts -> montants(couts, valeurs));
        mettre(valeurs, Champ.STATUT, resultat.evaluation().statut().name());
        mettre(valeurs, Champ.DECOTE_MIN, simple(resultat.evaluation().decote().min()));
        mettre(valeurs, Champ.DECOTE_MAX, simple(resultat.evaluation().decote().max()));
        for (ResultatObjectif objectif : resultat.evaluation().resultats()) {
            Optional<Objectif> de = Optional.of(objectif.objectif());
            valeurs.put(new Place(de, Champ.VERDICT), objectif.verdict().name());
            valeurs.put(
                    new Place(de, Champ.DECOTE_MIN), simple(objectif.decote().min()));
            valeurs.put(
                    new Place(de, Champ.DECOTE_MAX), simple(objectif.decote().max()));
        }
        return valeurs;
    }

    private static void montants(Couts couts, Map<Place, Object> valeurs) {
        mettre(valeurs, Champ.MONTANT_MIN, simple(couts.montantMin()));
        mettre(valeurs, Champ.MONTANT_MAX, simple(couts.montantMax()));
    }

    private static void mettre(Map<Place, Object> valeurs, Champ champ, Object valeur) {
        valeurs.put(new Place(Optional.empty(), champ), valeur);
    }

    /** Equal numbers are equal objects. */
    private static BigDecimal simple(BigDecimal nombre) {
        return new BigDecimal(nombre.stripTrailingZeros().toPlainString());
    }
}
