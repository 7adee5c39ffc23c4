package fr.care.controle.generation;

import java.util.List;
import java.util.SplittableRandom;

/** Numbers drawn from a seed: the same ones on every machine. */
final class Hasard {
    private final SplittableRandom tirages;

    /** The draws of one candidate for one purpose: they depend on no other candidate, nor on how many there are. */
    Hasard(long graine, int candidat, String usage) {
        tirages = new SplittableRandom(graine * 1_000_003L + candidat * 31L + usage.hashCode());
    }

    int entre(int min, int max) {
        return tirages.nextInt(min, max + 1);
    }

    /** True so many times out of a thousand. */
    boolean pourMille(int fois) {
        return tirages.nextInt(1_000) < fois;
    }

    <T> T parmi(List<T> choix) {
        return choix.get(tirages.nextInt(choix.size()));
    }
}
