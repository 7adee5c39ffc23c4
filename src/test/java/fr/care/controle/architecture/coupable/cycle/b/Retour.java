package fr.care.controle.architecture.coupable.cycle.b;

import fr.care.controle.architecture.coupable.cycle.a.Aller;

/** The other half. */
public final class Retour {
    public String nom() {
        return Aller.class.getSimpleName();
    }
}
