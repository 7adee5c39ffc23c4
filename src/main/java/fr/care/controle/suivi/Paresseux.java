package fr.care.controle.suivi;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for, then kept. Not for several threads. */
final class Paresseux<T> implements Supplier<T> {
    private final Supplier<T> fabrique;
    private @Nullable T valeur;

    Paresseux(Supplier<T> fabrique) {
        this.fabrique = fabrique;
    }

    @Override
    public T get() {
        T connue = valeur;
        if (connue == null) {
            connue = fabrique.get();
            valeur = connue;
        }
        return connue;
    }
}
