package fr.care.controle.architecture.coupable.regle;

/** Counts with floating numbers. */
final class O4Fautif {
    double moyenne() {
        return 0.5;
    }
}
