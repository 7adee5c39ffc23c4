package fr.care.controle.generation;

/**
 * Which rows of a file are damaged: a given share of them by chance, but never enough for the file to be refused, however small
 * it is.
 */
final class Casse {
    static final Casse AUCUNE = new Casse(0, 0);

    /** The limit of rejected rows in a file is so many times what may be damaged of it. */
    private static final int MARGE = 4;

    private static final int CENT = 100;

    private final int pourMille;
    private final int rejetsMaxPourcent;
    private long lignes;
    private long abimees;

    Casse(int pourMille, int rejetsMaxPourcent) {
        this.pourMille = pourMille;
        this.rejetsMaxPourcent = rejetsMaxPourcent;
    }

    boolean nulle() {
        return pourMille == 0;
    }

    /** A new file begins. */
    void repartir() {
        lignes = 0;
        abimees = 0;
    }

    /** Whether the next row is damaged. */
    boolean tombe(Hasard hasard) {
        lignes++;
        boolean tiree = !nulle() && hasard.pourMille(pourMille);
        boolean permise = (abimees + 1) * CENT * MARGE <= lignes * rejetsMaxPourcent;
        if (tiree && permise) {
            abimees++;
            return true;
        }
        return false;
    }
}
