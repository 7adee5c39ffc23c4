package fr.care.controle.campagne;

/**
 * The most that a value may be.
 *
 * @param inclus whether the bound itself is allowed: the whole difference between two readings of the source
 * @param unite what the value counts
 * @param citation the sentence of the regulation it comes from, in French
 */
public record Maximum<T extends Comparable<? super T>>(T valeur, boolean inclus, String unite, String citation) {
    public boolean respecte(T mesure) {
        int ecart = mesure.compareTo(valeur);
        return ecart < 0 || (inclus && ecart == 0);
    }

    /**
     * The same limit carried to another value: a mean is compared without division, against so many times the limit; a delay
     * becomes the date it leads to.
     */
    public <U extends Comparable<? super U>> Maximum<U> porteA(U autre) {
        return new Maximum<>(autre, inclus, unite, citation);
    }

    /** The same limit, itself allowed. */
    public Maximum<T> inclusif() {
        return new Maximum<>(valeur, true, unite, citation);
    }

    /** The same limit, itself refused. */
    public Maximum<T> exclusif() {
        return new Maximum<>(valeur, false, unite, citation);
    }
}
