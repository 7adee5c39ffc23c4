package fr.care.controle.architecture.coupable.generation;

/** Innocent by itself. */
public final class Invention {
    public String nom() {
        return "invention";
    }
}
