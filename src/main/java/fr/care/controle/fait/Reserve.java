package fr.care.controle.fait;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lends tools that only one thread at a time may use, and makes one when none is free. */
final class Reserve<T> {
    private final Queue<T> libres = new ConcurrentLinkedQueue<>();
    private final Supplier<T> fabrique;

    Reserve(Supplier<T> fabrique) {
        this.fabrique = fabrique;
    }

    <R> R avec(Function<T, R> usage) {
        T libre = libres.poll();
        T outil = libre == null ? fabrique.get() : libre;
        try {
            return usage.apply(outil);
        } finally {
            libres.add(outil);
        }
    }
}
