package fr.care.controle.rapprochement;

import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.source.basees.LigneBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The base of eligible establishments, by number and by candidate. */
final class Base {
    private final Map<String, List<LigneBase>> parEg = new HashMap<>();
    private final Map<String, List<LigneBase>> parEj = new HashMap<>();
    private final Map<String, List<LigneBase>> parCandidat = new HashMap<>();

    Base(Stream<LigneBase> lignes) {
        lignes.forEach(ligne -> {
            parEg.computeIfAbsent(ligne.finessEg(), f -> new ArrayList<>(1)).add(ligne);
            parEj.computeIfAbsent(ligne.finessEj(), f -> new ArrayList<>()).add(ligne);
            parCandidat
                    .computeIfAbsent(ligne.candidatId(), c -> new ArrayList<>())
                    .add(ligne);
        });
    }

    boolean estEg(String finess) {
        return parEg.containsKey(finess);
    }

    boolean estEj(String finess) {
        return parEj.containsKey(finess);
    }

    boolean connu(String finess) {
        return estEg(finess) || estEj(finess);
    }

    /** Every number, EG and EJ. */
    Stream<String> numeros() {
        return Stream.concat(parEg.keySet().stream(), parEj.keySet().stream());
    }

    private Stream<LigneBase> lignes(String finess) {
        return Stream.concat(
                parEg.getOrDefault(finess, List.of()).stream(), parEj.getOrDefault(finess, List.of()).stream());
    }

    /** The candidates whose base rows hold the number, as EG or as EJ. */
    Set<String> proprietaires(String finess) {
        Set<String> candidats = new TreeSet<>();
        lignes(finess).forEach(ligne -> candidats.add(ligne.candidatId()));
        return candidats;
    }

    /** What the base holds against a known number met with a candidate; empty when it is in the candidate's perimeter. */
    Optional<Code> reproche(String candidatId, String finess) {
        List<LigneBase> siennes =
                lignes(finess).filter(l -> l.candidatId().equals(candidatId)).toList();
        if (siennes.isEmpty()) {
            return Optional.of(Code.FINESS_HORS_PERIMETRE);
        }
        return siennes.stream().noneMatch(LigneBase::eligible) ? Optional.of(Code.FINESS_INELIGIBLE) : Optional.empty();
    }

    /** The eligible EG of a candidate, by number. */
    List<Etablissement> perimetre(String candidatId) {
        return parCandidat.getOrDefault(candidatId, List.of()).stream()
                .filter(LigneBase::eligible)
                .sorted(Comparator.comparing(LigneBase::finessEg))
                .map(l -> new Etablissement(
                        l.finessEg(), l.finessEj(), l.raisonSociale(), l.activiteCombinee(), l.ejSupport(), l.preuve()))
                .toList();
    }

    /** The eligible rows of every EJ. */
    Map<String, List<LigneBase>> eligiblesParEj() {
        Map<String, List<LigneBase>> eligibles = new HashMap<>();
        parEj.forEach((ej, lignes) ->
                eligibles.put(ej, lignes.stream().filter(LigneBase::eligible).toList()));
        return eligibles;
    }
}
