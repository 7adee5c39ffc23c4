package fr.care.controle.architecture.coupable.regle;

/** Innocent by itself. */
public final class RegleVoisine {
    public boolean atteint() {
        return true;
    }
}
