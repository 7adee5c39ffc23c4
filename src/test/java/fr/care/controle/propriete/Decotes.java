package fr.care.controle.propriete;

import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the décotes of one candidate under two sets of facts. */
final class Decotes {
    private static final Set<Objectif> O6 = EnumSet.of(Objectif.O6_A, Objectif.O6_B);

    private Decotes() {}

    /** What costs more under the second, least or most, in all or for one objective. */
    static Optional<String> hausse(Evaluation avant, Evaluation apres) {
        return paires(avant, apres)
                .filter(p -> p.apres().min().compareTo(p.avant().min()) > 0
                        || p.apres().max().compareTo(p.avant().max()) > 0)
                .findFirst()
                .map(p -> p.ou() + " passe de " + p.avant() + " à " + p.apres());
    }

    static Optional<String> hausseDuMaximum(Evaluation avant, Evaluation apres) {
        return apres.decote().max().compareTo(avant.decote().max()) > 0
                ? Optional.of(texte(avant, apres))
                : Optional.empty();
    }

    /** What may cost less under the second: its most, in all. */
    static Optional<String> baisseDuMaximum(Evaluation avant, Evaluation apres) {
        return apres.decote().max().compareTo(avant.decote().max()) < 0
                ? Optional.of(texte(avant, apres))
                : Optional.empty();
    }

    /** The same for each objective; O6 in all, since its two halves share one décote. */
    static Optional<String> baisseDUnMaximum(Evaluation avant, Evaluation apres, Set<Objectif> exceptes) {
        return paires(avant, apres)
                .filter(p -> exceptes.stream().noneMatch(o -> p.ou().contains(o.name())))
                .filter(p -> p.apres().max().compareTo(p.avant().max()) < 0)
                .findFirst()
                .map(p -> p.ou() + " passe de " + p.avant() + " à " + p.apres());
    }

    private record Paire(String ou, Intervalle avant, Intervalle apres) {}

    private static Stream<Paire> paires(Evaluation avant, Evaluation apres) {
        Stream<Paire> seuls = avant.resultats().stream()
                .filter(r -> !O6.contains(r.objectif()))
                .map(r -> new Paire(
                        avant.candidatId() + " " + r.objectif(),
                        r.decote(),
                        apres.resultat(r.objectif()).decote()));
        return Stream.concat(
                seuls,
                Stream.of(
                        new Paire(avant.candidatId() + " O6_A et O6_B", o6(avant), o6(apres)),
                        new Paire(avant.candidatId() + " en tout", avant.decote(), apres.decote())));
    }

    private static Intervalle o6(Evaluation evaluation) {
        return O6.stream()
                .map(evaluation::resultat)
                .map(ResultatObjectif::decote)
                .reduce(Intervalle.NUL, Intervalle::plus);
    }

    private static String texte(Evaluation avant, Evaluation apres) {
        return "%s en tout passe de %s (%s) à %s (%s)"
                .formatted(avant.candidatId(), avant.decote(), avant.baseDate(), apres.decote(), apres.baseDate());
    }
}
