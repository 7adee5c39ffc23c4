package fr.care.controle.restitution.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that do a publication's work, several tasks at a time. */
final class Equipe implements Closeable {
    private final ExecutorService fils;

    Equipe(int combien) {
        fils = Executors.newFixedThreadPool(combien);
    }

    /** Does all of it; the first failure, in the order of the tasks, is told once all have ended. */
    <T> List<T> faire(List<Callable<T>> taches) throws IOException {
        try {
            List<T> faites = new ArrayList<>();
            for (Future<T> tache : fils.invokeAll(taches)) {
                faites.add(tache.get());
            }
            return faites;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException disque) {
                throw disque;
            }
            if (e.getCause() instanceof RuntimeException autre) {
                throw autre;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the publication was interrupted");
        }
    }

    @Override
    public void close() {
        fils.shutdownNow();
    }
}
