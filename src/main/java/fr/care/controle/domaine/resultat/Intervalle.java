package fr.care.controle.domaine.resultat;

import java.math.BigDecimal;

/** A décote in percent: what is certain, and what it may grow to once a person has looked. */
public record Intervalle(BigDecimal min, BigDecimal max) {
    public static final Intervalle NUL = new Intervalle(BigDecimal.ZERO, BigDecimal.ZERO);

    public Intervalle {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException(min + " > " + max);
        }
    }

    public static Intervalle de(BigDecimal valeur) {
        return new Intervalle(valeur, valeur);
    }

    public Intervalle plus(Intervalle autre) {
        return new Intervalle(min.add(autre.min), max.add(autre.max));
    }

    public boolean certain() {
        return min.compareTo(max) == 0;
    }
}
