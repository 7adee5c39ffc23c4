package fr.care.controle.suivi;

import fr.care.controle.domaine.resultat.Changement.Champ;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Sommaire;
import fr.care.controle.domaine.resultat.Sommaire.ParObjectif;
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
    public static Map<Place, Object> valeurs(Sommaire sommaire) {
        Map<Place, Object> valeurs = new LinkedHashMap<>();
        sommaire.montantMin().ifPresent(montant -> mettre(valeurs, Champ.MONTANT_MIN, simple(montant)));
        sommaire.montantMax().ifPresent(montant -> mettre(valeurs, Champ.MONTANT_MAX, simple(montant)));
        mettre(valeurs, Champ.STATUT, sommaire.statut().name());
        mettre(valeurs, Champ.DECOTE_MIN, simple(sommaire.decote().min()));
        mettre(valeurs, Champ.DECOTE_MAX, simple(sommaire.decote().max()));
        for (ParObjectif objectif : sommaire.objectifs()) {
            Optional<Objectif> de = Optional.of(objectif.objectif());
            valeurs.put(new Place(de, Champ.VERDICT), objectif.verdict().name());
            valeurs.put(
                    new Place(de, Champ.DECOTE_MIN), simple(objectif.decote().min()));
            valeurs.put(
                    new Place(de, Champ.DECOTE_MAX), simple(objectif.decote().max()));
        }
        return valeurs;
    }

    private static void mettre(Map<Place, Object> valeurs, Champ champ, Object valeur) {
        valeurs.put(new Place(Optional.empty(), champ), valeur);
    }

    /** Equal numbers are equal objects. */
    private static BigDecimal simple(BigDecimal nombre) {
        return new BigDecimal(nombre.stripTrailingZeros().toPlainString());
    }
}
