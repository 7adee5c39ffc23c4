package fr.care.controle.propriete;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.regle.Controle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every evaluation, under the default and under each reading alone, has the shape that the results promise; the same inputs give
 * the same results; a reading only changes the objectives that it bears on.
 */
class ResultatsTest {
    /** Of the nine, so that the run stays short; they take turns. */
    private static final int LECTURES_PAR_CAMPAGNE = 3;

    private final LongAdder cas = new LongAdder();
    private final Set<String> vus = new ConcurrentSkipListSet<>();

    @Test
    void chaqueEvaluationALaFormePromiseEtChaqueLectureResteChezElle() {
        Graines.verifier(ResultatsTest.class, campagne -> {
            Nuit nuit = Nuit.de(Chaine.duFil().lire(campagne), campagne.nuit());
            List<String> fautes = new ArrayList<>();
            for (String id : nuit.dossiers().candidats()) {
                Evaluation defaut = nuit.evaluer(id, Set.of());
                fautes.addAll(Intervalles.fautes(defaut));
                fautes.addAll(Mesures.fautes(defaut));
                if (!defaut.equals(nuit.evaluer(id, Set.of()))) {
                    fautes.add(id + " : deux évaluations différentes");
                }
                Controle toutes = nuit.controle(nuit.dossiers().dossier(id));
                Arrays.stream(Lecture.values()).forEach(lecture -> toutes.evaluer(EnumSet.of(lecture)));
                for (Lecture lecture : lectures(campagne.graine())) {
                    Evaluation autre = nuit.evaluer(id, EnumSet.of(lecture));
                    if (!autre.equals(toutes.evaluer(EnumSet.of(lecture)))) {
                        fautes.add(id + " : " + lecture + " n'est pas la même seule et parmi les autres");
                    }
                    Intervalles.fautes(autre).forEach(faute -> fautes.add(lecture + " " + faute));
                    fautes.addAll(PorteeLecture.fautes(lecture, nuit.dossiers().dossier(id), defaut, autre));
                }
                noter(defaut);
                cas.increment();
            }
            return fautes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", fautes));
        });
        Graines.exiger(cas.sum(), 3000, "candidats évalués, trois lectures chacun");
        if (!Graines.uneSeule()) {
            assertThat(vus).containsAll(attendus());
        }
    }

    private static List<Lecture> lectures(long graine) {
        Lecture[] toutes = Lecture.values();
        return IntStream.range(0, LECTURES_PAR_CAMPAGNE)
                .mapToObj(i -> toutes[(int) ((graine * LECTURES_PAR_CAMPAGNE + i) % toutes.length)])
                .toList();
    }

    private void noter(Evaluation evaluation) {
        vus.add(evaluation.etat().name());
        vus.add(evaluation.statut().name());
        evaluation.resultats().forEach(r -> {
            vus.add(r.objectif() + " " + r.verdict());
            r.motifs().forEach(motif -> vus.add(motif.code().name()));
        });
    }

    /** The generator reaches every verdict of every objective, and every code that a verdict may carry. */
    private static Set<String> attendus() {
        Set<String> attendus = new TreeSet<>();
        for (Objectif objectif : Objectif.values()) {
            for (Verdict verdict : List.of(Verdict.ATTEINT, Verdict.NON_ATTEINT, Verdict.A_INSTRUIRE)) {
                attendus.add(objectif + " " + verdict);
            }
        }
        attendus.addAll(List.of("O2_B PARTIEL", "O6_A SANS_OBJET", "O6_B SANS_OBJET"));
        attendus.addAll(List.of("PROVISOIRE", "DEPOSE", "HORS_DELAI", "NON_DEPOSE"));
        attendus.addAll(List.of("FINANCABLE", "FINANCABLE_AVEC_DECOTE", "EXCLU", "A_INSTRUIRE"));
        EnumSet.range(Code.PHASE_NON_DECLAREE, Code.SOURCE_ABSENTE).stream()
                .filter(code -> code != Code.AUDITS_TROP_RAPPROCHES)
                .forEach(code -> attendus.add(code.name()));
        return attendus;
    }
}
