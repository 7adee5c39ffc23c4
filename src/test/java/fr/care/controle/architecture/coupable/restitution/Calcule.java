package fr.care.controle.architecture.coupable.restitution;

import fr.care.controle.architecture.coupable.regle.RegleVoisine;

/** Computes while it writes. */
final class Calcule {
    boolean ecrire(RegleVoisine regle) {
        return regle.atteint();
    }
}
