package fr.care.controle.rapprochement;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Rejet;
import fr.care.controle.fait.Version;
import fr.care.controle.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rejected and contradicting rows of one source taint, by taint key (principle P1). */
final class Souillures {
    private final Map<List<String>, List<Souillure>> parCle;

    Souillures(Faits faits, Source source) {
        this(
                faits.rejets(source).stream(),
                faits.conflits(source),
                source.schema().souillure());
    }

    Souillures(Stream<Rejet> rejets, Stream<Fait> conflits, List<String> colonnes) {
        Map<List<String>, List<Souillure>> index = new HashMap<>();
        rejets.forEach(rejet -> rejet.souillure()
                .ifPresent(cle -> ajouter(index, cle, new Souillure(Code.LIGNE_REJETEE, rejet.preuve()))));
        conflits.forEach(fait -> {
            for (Version version : fait.versions()) {
                // Versions that disagree on the taint key itself taint each of theirs.
                version.valeurs()
                        .cle(colonnes)
                        .ifPresent(cle -> ajouter(index, cle, new Souillure(Code.CONFLIT, version.preuve())));
            }
        });
        parCle = index.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream().sorted().distinct().toList()));
    }

    private static void ajouter(Map<List<String>, List<Souillure>> index, List<String> cle, Souillure souillure) {
        index.computeIfAbsent(cle, c -> new ArrayList<>(1)).add(souillure);
    }

    List<Souillure> de(String... cle) {
        return parCle.getOrDefault(List.of(cle), List.of());
    }
}
