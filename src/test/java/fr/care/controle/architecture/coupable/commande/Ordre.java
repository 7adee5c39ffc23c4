package fr.care.controle.architecture.coupable.commande;

/** Innocent by itself. */
public final class Ordre {
    public String nom() {
        return "ordre";
    }
}
