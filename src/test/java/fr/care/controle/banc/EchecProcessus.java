package fr.care.controle.banc;

import java.io.IOException;
import java.util.List;

/** A process that did not do its work: all that it wrote for those who run the benchmark, a few words for its tables. */
final class EchecProcessus extends IOException {
    private static final long serialVersionUID = 1L;

    private final String resume;

    EchecProcessus(int code, List<String> commande, String journal) {
        super("code " + code + " : " + String.join(" ", commande) + "\n" + journal);
        resume = journal.contains(OutOfMemoryError.class.getSimpleName())
                ? "mémoire insuffisante, le tas est épuisé"
                : "arrêt avec le code " + code;
    }

    /** In French, as the tables tell it. */
    String resume() {
        return resume;
    }
}
