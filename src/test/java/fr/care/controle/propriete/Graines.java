package fr.care.controle.propriete;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Holds a property against random campaigns. {@code -Dgraine=42} tries one seed, {@code -Dgraines=20000} tries more of them than
 * usual.
 */
final class Graines {
    private static final int HABITUELLES = 1000;
    private static final long SECONDES_DE_REDUCTION = 30;

    private Graines() {}

    static boolean uneSeule() {
        return Long.getLong("graine") != null;
    }

    static LongStream toutes() {
        Long seule = Long.getLong("graine");
        return seule == null
                ? LongStream.rangeClosed(1, Integer.getInteger("graines", HABITUELLES))
                : LongStream.of(seule);
    }

    /**
     * Fails on the first campaign that does not have the property, with the smallest one found by taking rows out of it.
     *
     * @param propriete what is wrong with a campaign, empty when nothing is
     */
    static void verifier(Class<?> test, Function<Campagne, Optional<String>> propriete) {
        toutes().parallel()
                .mapToObj(GenerateurCampagne::generer)
                .filter(campagne -> defaut(campagne, propriete).isPresent())
                .findFirst()
                .ifPresent(campagne -> {
                    Campagne reduite = reduire(campagne, propriete);
                    throw new AssertionError("graine %d : %s%n%s%nPour la rejouer : mvn test -Dtest=%s -Dgraine=%d"
                            .formatted(
                                    campagne.graine(),
                                    defaut(reduite, propriete).orElseThrow(),
                                    reduite.texte(),
                                    test.getSimpleName(),
                                    campagne.graine()));
                });
    }

    /** A property that no campaign put to the test proves nothing. */
    static void exiger(long cas, long attendus, String quoi) {
        System.out.println("[propriete] " + quoi + " : " + cas + " cas");
        if (!uneSeule()) {
            assertThat(cas).as(quoi).isGreaterThanOrEqualTo(attendus);
        }
    }

    private static Optional<String> defaut(Campagne campagne, Function<Campagne, Optional<String>> propriete) {
        try {
            return propriete.apply(campagne);
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(String.valueOf(e));
        }
    }

    private static Campagne reduire(Campagne campagne, Function<Campagne, Optional<String>> propriete) {
        long fin = System.nanoTime() + SECONDES_DE_REDUCTION * 1_000_000_000L;
        Campagne reduite = campagne;
        if (defaut(reduite.avecVeille(Optional.empty()), propriete).isPresent()) {
            reduite = reduite.avecVeille(Optional.empty());
        }
        int avant;
        do {
            avant = taille(reduite);
            reduite = sansLignes(reduite, reduite.soir(), Campagne::avecSoir, propriete, fin);
            if (reduite.veille().isPresent()) {
                reduite = sansLignes(
                        reduite,
                        reduite.veille().get(),
                        (c, depot) -> c.avecVeille(Optional.of(depot)),
                        propriete,
                        fin);
            }
        } while (taille(reduite) < avant && System.nanoTime() < fin);
        return reduite;
    }

    private static Campagne sansLignes(
            Campagne campagne,
            Depot depot,
            BiFunction<Campagne, Depot, Campagne> remplacer,
            Function<Campagne, Optional<String>> propriete,
            long fin) {
        Campagne reduite = campagne;
        Depot reste = depot;
        for (Source source : List.copyOf(depot.lignes().keySet())) {
            for (int bloc = Math.max(1, reste.de(source).size()); bloc > 0; bloc /= 2) {
                for (int i = 0; i + bloc <= reste.de(source).size() && System.nanoTime() < fin; ) {
                    List<List<String>> lignes = new ArrayList<>(reste.de(source));
                    lignes.subList(i, i + bloc).clear();
                    Campagne essai = remplacer.apply(reduite, reste.avec(source, lignes));
                    if (defaut(essai, propriete).isPresent()) {
                        reste = reste.avec(source, lignes);
                        reduite = essai;
                    } else {
                        i += bloc;
                    }
                }
            }
        }
        return reduite;
    }

    private static int taille(Campagne campagne) {
        return lignes(campagne.soir()) + campagne.veille().map(Graines::lignes).orElse(0);
    }

    private static int lignes(Depot depot) {
        return depot.lignes().values().stream().mapToInt(List::size).sum();
    }
}
