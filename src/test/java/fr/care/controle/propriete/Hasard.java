package fr.care.controle.propriete;

import java.util.List;
import java.util.SplittableRandom;

/** Draws that a seed alone decides. */
final class Hasard {
    private final SplittableRandom source;

    Hasard(long graine) {
        source = new SplittableRandom(graine);
    }

    private Hasard(SplittableRandom source) {
        this.source = source;
    }

    /** Draws of its own: what is drawn elsewhere no longer depends on how many were made here. */
    Hasard aPart() {
        return new Hasard(source.split());
    }

    /** Both bounds included. */
    int entre(int min, int max) {
        return source.nextInt(min, max + 1);
    }

    boolean chance(int pourcent) {
        return source.nextInt(100) < pourcent;
    }

    @SafeVarargs
    final <T> T parmi(T... choix) {
        return choix[source.nextInt(choix.length)];
    }

    <T> T parmi(List<T> choix) {
        return choix.get(source.nextInt(choix.size()));
    }

    /** One of the words of a text, {@code -} standing for a blank. */
    String mot(String mots) {
        String mot = parmi(mots.split(" ", -1));
        return mot.equals("-") ? "" : mot;
    }

    <T> void melanger(List<T> liste) {
        for (int i = liste.size() - 1; i > 0; i--) {
            int j = source.nextInt(i + 1);
            T autre = liste.get(i);
            liste.set(i, liste.get(j));
            liste.set(j, autre);
        }
    }
}
