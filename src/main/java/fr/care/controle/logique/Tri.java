package fr.care.controle.logique;

import java.util.stream.Stream;

/**
 * A three-valued truth (Kleene): what a file could not tell is {@link #INDETERMINE}, never silently false. A person is asked
 * only when the unknown can change the outcome.
 */
public enum Tri {
    VRAI,
    FAUX,
    INDETERMINE;

    public static Tri de(boolean valeur) {
        return valeur ? VRAI : FAUX;
    }

    /** Kleene's ∧: false as soon as one side is false, even when the other is unknown. */
    public Tri et(Tri autre) {
        if (this == FAUX || autre == FAUX) {
            return FAUX;
        }
        return this == VRAI ? autre : this;
    }

    /** Kleene's ∨: true as soon as one side is true, even when the other is unknown. */
    public Tri ou(Tri autre) {
        if (this == VRAI || autre == VRAI) {
            return VRAI;
        }
        return this == FAUX ? autre : this;
    }

    /** The conjunction of all; true when there is none. */
    public static Tri tous(Stream<Tri> valeurs) {
        return valeurs.reduce(VRAI, Tri::et);
    }

    public boolean vrai() {
        return this == VRAI;
    }

    public boolean faux() {
        return this == FAUX;
    }

    public boolean indetermine() {
        return this == INDETERMINE;
    }
}
