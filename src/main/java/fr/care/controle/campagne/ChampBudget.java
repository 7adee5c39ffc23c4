package fr.care.controle.campagne;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One of the fields that O5 asks for, and the values that make sense in it. Out of range it is filled all the same: « La qualité
 * des informations saisies n'est pas contrôlée, seule leur complétude l'est ».
 */
public record ChampBudget(String champ, Minimum<BigDecimal> minimum, Optional<Maximum<BigDecimal>> maximum) {
    public boolean vraisemblable(BigDecimal valeur) {
        return minimum.respecte(valeur) && maximum.stream().allMatch(m -> m.respecte(valeur));
    }

    /** As a message writes it: {@code [0 ; 100]}. */
    public String plage() {
        return (minimum.inclus() ? "[" : "]")
                + minimum.valeur().toPlainString()
                + " ; "
                + maximum.map(m -> m.valeur().toPlainString() + (m.inclus() ? "]" : "["))
                        .orElse("+∞[");
    }
}
