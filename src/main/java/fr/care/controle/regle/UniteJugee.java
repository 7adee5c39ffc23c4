package fr.care.controle.regle;

/** A unit, and whether it is at the target. */
record UniteJugee(Unite unite, Fait fait) {}
