package fr.care.controle.propriete;

import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.propriete.Chaine.Decoupe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** P4: the order of the rows, their split into files and the threads change nothing but the evidence. */
class OrdreTest {
    private static final int FILS = 4;

    private final ExecutorService fils = Executors.newFixedThreadPool(FILS);
    private final LongAdder cas = new LongAdder();

    @AfterEach
    void fermer() {
        fils.shutdown();
    }

    @Test
    void lesLignesMelangeesLesFichiersCoupesEtLesFilsNeChangentQueLesPreuves() {
        Graines.verifier(OrdreTest.class, campagne -> {
            Chaine chaine = Chaine.duFil();
            Nuit nuit = Nuit.de(chaine.lire(campagne), campagne.nuit());
            List<Evaluation> evaluations = List.copyOf(nuit.evaluations().values());
            List<Evaluation> ensemble = enParallele(nuit);
            if (!evaluations.equals(ensemble)) {
                return Optional.of("à un fil : " + evaluations + "\nà quatre : " + ensemble);
            }
            Decoupe melange = melange(new Hasard(campagne.graine()));
            Nuit autre = Nuit.de(chaine.lire(campagne, melange), campagne.nuit());
            cas.increment();
            return ecart(
                    Cellules.de(evaluations, nuit.anomalies()),
                    Cellules.de(autre.evaluations().values(), autre.anomalies()));
        });
        Graines.exiger(cas.sum(), 1000, "campagnes mélangées, coupées, évaluées à plusieurs fils");
    }

    /** Dossiers are assembled in the threads too. */
    private List<Evaluation> enParallele(Nuit nuit) {
        List<Future<Evaluation>> taches = nuit.dossiers().candidats().stream()
                .map(id -> fils.submit(() -> nuit.evaluer(id, Set.of())))
                .toList();
        return taches.stream().map(OrdreTest::resultat).toList();
    }

    private static Evaluation resultat(Future<Evaluation> tache) {
        try {
            return tache.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every file shuffled, one in two cut in two somewhere. */
    private static Decoupe melange(Hasard h) {
        return (source, lignes) -> {
            List<List<String>> melange = new ArrayList<>(lignes);
            h.melanger(melange);
            if (h.chance(50)) {
                return List.of(melange);
            }
            int coupe = h.entre(0, melange.size());
            return List.of(melange.subList(0, coupe), melange.subList(coupe, melange.size()));
        };
    }

    private static Optional<String> ecart(List<String> temoin, List<String> autre) {
        if (temoin.equals(autre)) {
            return Optional.empty();
        }
        List<String> perdues = new ArrayList<>(temoin);
        perdues.removeAll(autre);
        List<String> nouvelles = new ArrayList<>(autre);
        nouvelles.removeAll(temoin);
        return Optional.of("avant : " + perdues + "\naprès : " + nouvelles);
    }
}
