package fr.care.controle.generation;

/** The sizes that have a name: that of the whole country, and ten times that. */
public enum Taille {
    NATIONALE(2_000),
    X10(20_000);

    private final int candidats;

    Taille(int candidats) {
        this.candidats = candidats;
    }

    public int candidats() {
        return candidats;
    }
}
