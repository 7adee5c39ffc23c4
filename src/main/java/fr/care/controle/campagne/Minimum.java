package fr.care.controle.campagne;

/**
 * The least that a value may be.
 *
 * @param inclus whether the bound itself is allowed: the whole difference between two readings of the source
 * @param unite what the value counts
 * @param citation the sentence of the regulation it comes from, in French
 */
public record Minimum<T extends Comparable<? super T>>(T valeur, boolean inclus, String unite, String citation) {
    public boolean respecte(T mesure) {
        int ecart = mesure.compareTo(valeur);
        return ecart > 0 || (inclus && ecart == 0);
    }

    /** The same limit over another value: a share is compared without division, against so many times the limit. */
    public Minimum<T> porteA(T autre) {
        return new Minimum<>(autre, inclus, unite, citation);
    }

    /** The same limit, itself allowed. */
    public Minimum<T> inclusif() {
        return new Minimum<>(valeur, true, unite, citation);
    }
}
