package fr.care.controle.architecture.coupable.logique;

import java.util.Random;

/** Draws lots. */
final class Tirage {
    boolean tirer(Random hasard) {
        return hasard.nextBoolean();
    }
}
