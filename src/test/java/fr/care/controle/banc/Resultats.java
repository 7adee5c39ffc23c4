package fr.care.controle.banc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** All the measures of a run, by what was measured, a measure for each round. */
final class Resultats {
    private final Map<String, List<Mesure>> series = new LinkedHashMap<>();
    private final Map<String, List<Profil.Etape>> profils = new LinkedHashMap<>();
    private final Map<String, Releve> releves = new LinkedHashMap<>();
    private final Map<String, Double> microsecondes = new LinkedHashMap<>();
    private final Map<String, String> echecs = new LinkedHashMap<>();

    void ajouter(String nom, Mesure mesure) {
        series.computeIfAbsent(nom, n -> new ArrayList<>()).add(mesure);
    }

    Map<String, List<Mesure>> series() {
        return series;
    }

    /** Where the time of the last night of that name went. */
    void profil(String nom, List<Profil.Etape> etapes) {
        profils.put(nom, etapes);
    }

    Map<String, List<Profil.Etape>> profils() {
        return profils;
    }

    /** What the recording of a work tells of it. */
    void releve(String nom, Releve releve) {
        releves.put(nom, releve);
    }

    Map<String, Releve> releves() {
        return releves;
    }

    /** What kept a contender from being measured, in French. */
    void echec(String nom, String cause) {
        echecs.put(nom, cause);
    }

    Map<String, String> echecs() {
        return echecs;
    }

    void microsecondes(String nom, double valeur) {
        microsecondes.put(nom, valeur);
    }

    Map<String, Double> microsecondes() {
        return microsecondes;
    }

    /** Of something that was measured. */
    Mesure derniere(String nom) {
        List<Mesure> tours = series.getOrDefault(nom, List.of());
        return tours.get(tours.size() - 1);
    }

    /** Empty when it was not measured. */
    OptionalDouble mediane(String nom, ToLongFunction<Mesure> grandeur) {
        List<Mesure> mesures = series.getOrDefault(nom, List.of());
        return mesures.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(mediane(
                        mesures.stream().mapToDouble(grandeur::applyAsLong).toArray()));
    }

    /** The median of the ratios of each round on the wall: what slows a whole round down slows both. */
    OptionalDouble rapport(String nom, String reference) {
        return paires(nom, reference, (a, b) -> (double) a.murales() / b.murales());
    }

    /** The ratio of the medians on the wall, of works that are not done in the same rounds. */
    OptionalDouble rapportDesMedianes(String nom, String reference) {
        OptionalDouble un = mediane(nom, Mesure::murales);
        OptionalDouble autre = mediane(reference, Mesure::murales);
        return un.isEmpty() || autre.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(un.getAsDouble() / autre.getAsDouble());
    }

    /** The median of the differences of each round on the wall, in milliseconds. */
    OptionalDouble ecart(String nom, String reference) {
        return paires(nom, reference, (a, b) -> a.murales() - b.murales());
    }

    private interface Paire {
        double de(Mesure mesure, Mesure reference);
    }

    private OptionalDouble paires(String nom, String reference, Paire paire) {
        List<Mesure> unes = series.getOrDefault(nom, List.of());
        List<Mesure> autres = series.getOrDefault(reference, List.of());
        int tours = Math.min(unes.size(), autres.size());
        return tours == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(mediane(IntStream.range(0, tours)
                        .mapToDouble(tour -> paire.de(unes.get(tour), autres.get(tour)))
                        .toArray()));
    }

    static double mediane(double... valeurs) {
        double[] triees = valeurs.clone();
        Arrays.sort(triees);
        int milieu = triees.length / 2;
        return triees.length % 2 == 1 ? triees[milieu] : (triees[milieu - 1] + triees[milieu]) / 2;
    }
}
