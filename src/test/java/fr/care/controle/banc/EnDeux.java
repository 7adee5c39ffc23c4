package fr.care.controle.banc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same work on many files with two threads, as many as the goals are told for. */
final class EnDeux {
    static final int FILS = 2;

    private EnDeux() {}

    /** The results, in the order of the works. */
    static <T> List<T> faire(List<Callable<T>> travaux) throws Exception {
        ExecutorService fils = Executors.newFixedThreadPool(FILS);
        try {
            List<T> resultats = new ArrayList<>();
            for (Future<T> resultat : fils.invokeAll(travaux)) {
                resultats.add(resultat.get());
            }
            return resultats;
        } finally {
            fils.shutdown();
        }
    }
}
