package fr.care.controle.architecture.coupable.restitution;

import fr.care.controle.architecture.coupable.generation.Invention;

/** Publishes what was made up. */
final class Truque {
    String inventer(Invention invention) {
        return invention.nom();
    }
}
