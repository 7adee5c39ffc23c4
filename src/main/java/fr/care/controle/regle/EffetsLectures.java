package fr.care.controle.regle;

import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each other reading of the source, tried alone, would change: what a « note d'ajustement » has to weigh. */
public final class EffetsLectures {
    private EffetsLectures() {}

    /**
     * One per reading and objective whose verdict would differ, in their orders.
     *
     * @param montantMax euros payable at most under an evaluation; empty when no amount is known
     */
    public static List<EffetLecture> de(Controle controle, Function<Evaluation, Optional<BigDecimal>> montantMax) {
        Evaluation defaut = controle.evaluer(Set.of());
        return Arrays.stream(Lecture.values())
                .flatMap(lecture -> {
                    Evaluation autre = controle.evaluer(Set.of(lecture));
                    return differents(defaut, autre)
                            .map(objectif -> new EffetLecture(
                                    lecture,
                                    objectif.objectif(),
                                    defaut.resultat(objectif.objectif()).verdict(),
                                    objectif.verdict(),
                                    montantMax.apply(defaut),
                                    montantMax.apply(autre)));
                })
                .toList();
    }

    private static Stream<ResultatObjectif> differents(Evaluation defaut, Evaluation autre) {
        return autre.resultats().stream()
                .filter(resultat -> resultat.verdict()
                        != defaut.resultat(resultat.objectif()).verdict());
    }
}
