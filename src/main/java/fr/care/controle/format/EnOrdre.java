package fr.care.controle.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/** Work that several threads do ahead of the one that asks for it, and that comes back in the order it was given. */
public final class EnOrdre<T> implements AutoCloseable {
    private final Deque<FutureTask<T>> taches = new ArrayDeque<>();
    private final int avance;

    /** Far enough ahead for every thread to have work. */
    public EnOrdre() {
        this(2 * Runtime.getRuntime().availableProcessors());
    }

    /** @param avance how many pieces of work it is worth to be ahead */
    public EnOrdre(int avance) {
        this.avance = avance;
    }

    /** Gives a piece of work, to be done by any thread. */
    public void confier(Callable<T> travail) {
        FutureTask<T> tache = new FutureTask<>(travail);
        taches.add(tache);
        // Alone, it would only go from this thread to another and back.
        if (taches.size() > 1) {
            ForkJoinPool.commonPool().execute(tache);
        }
    }

    /** Whether as much is under way as is worth it: more would only be kept in memory. */
    public boolean pleine() {
        return taches.size() > avance;
    }

    public boolean vide() {
        return taches.isEmpty();
    }

    /** The result of the first piece of work that was not taken; this thread does what no other has begun. */
    public T suivant() {
        FutureTask<T> tache = taches.remove();
        tache.run();
        try {
            return tache.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Nobody needs what was not taken. */
    @Override
    public void close() {
        taches.forEach(tache -> tache.cancel(false));
    }
}
