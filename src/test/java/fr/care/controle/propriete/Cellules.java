package fr.care.controle.propriete;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.restitution.phrase.Explication;
import fr.care.controle.restitution.phrase.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The cells of the results, the evidence left out: what the order of the rows may not change. */
final class Cellules {
    private Cellules() {}

    static List<String> de(Collection<Evaluation> evaluations, List<Anomalie> anomalies) {
        List<String> cellules = new ArrayList<>();
        evaluations.forEach(evaluation -> {
            long nombre = anomalies.stream()
                    .filter(a -> a.candidatId().equals(evaluation.candidatId()))
                    .count();
            cellules.add("%s %s %s %s %s %s %d anomalies"
                    .formatted(
                            evaluation.candidatId(),
                            evaluation.etat(),
                            evaluation.dateReference(),
                            evaluation.baseDate(),
                            evaluation.statut(),
                            evaluation.decote(),
                            nombre));
            evaluation.resultats().forEach(r -> cellules.add(evaluation.candidatId() + " " + verdict(r)));
        });
        anomalies.stream().flatMap(Cellules::anomalie).sorted().forEach(cellules::add);
        return cellules;
    }

    /** Motifs with all their details: the explanation shows twenty of them at most. */
    private static String verdict(ResultatObjectif r) {
        return "%s %s %s %s %s %s %s %s"
                .formatted(
                        r.objectif(),
                        r.verdict(),
                        r.decote(),
                        r.mesure(),
                        r.seuil(),
                        r.rattrapable(),
                        r.motifs().stream()
                                .map(motif -> motif.code() + motif.objet() + motif.details())
                                .toList(),
                        Explication.de(r));
    }

    private static Stream<String> anomalie(Anomalie a) {
        return Stream.of(a.candidatId() + " " + a.code() + " " + a.objet() + " " + Phrases.de(a));
    }
}
