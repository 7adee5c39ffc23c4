package fr.care.controle.suivi;

import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.suivi.Comparaison.Place;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What changed of one candidate since the former published night, each change with one cause. The causes are tried by going from
 * the former night to tonight one step at a time: its facts under tonight's rules, then with tonight's base, then with each other
 * source of tonight, then at tonight's date. The first step that moves a value is its cause.
 */
public final class Changements {
    private static final Comparator<Changement> ORDRE = Comparator.comparing((Changement changement) ->
                    changement.objectif().map(Enum::ordinal).orElse(-1))
            .thenComparing(Changement::champ);

    private Changements() {}

    /**
     * One step on the way from the former night to tonight.
     *
     * @param cause what this step changes, asked only of the step that explains something
     * @param resultat what the candidate would be worth there; empty when it would not be one
     */
    public record Etape(Supplier<Cause> cause, Supplier<Optional<ResultatCandidat>> resultat) {}

    /**
     * The changes of a candidate, in a total order.
     *
     * @param avant what the former night published; empty for a new candidate
     * @param apres tonight's; empty for a candidate that is one no more
     * @param etapes from the first cause tried to the last, asked only when something changed
     */
    public static List<Changement> de(
            Optional<ResultatCandidat> avant, Optional<ResultatCandidat> apres, List<Etape> etapes) {
        Map<Place, Object> anciennes = valeurs(avant);
        Map<Place, Object> nouvelles = valeurs(apres);
        Set<Place> places = new LinkedHashSet<>(anciennes.keySet());
        places.addAll(nouvelles.keySet());
        places.removeIf(place -> Objects.equals(anciennes.get(place), nouvelles.get(place)));
        if (places.isEmpty()) {
            return List.of();
        }
        ResultatCandidat de = apres.or(() -> avant).orElseThrow();
        List<Map<Place, Object>> chemin =
                etapes.stream().map(etape -> valeurs(etape.resultat().get())).toList();
        return places.stream()
                .map(place -> new Changement(
                        de.candidat().id(),
                        de.candidat().region(),
                        place.objectif(),
                        place.champ(),
                        Optional.ofNullable(anciennes.get(place)),
                        Optional.ofNullable(nouvelles.get(place)),
                        cause(place, anciennes, etapes, chemin)))
                .sorted(ORDRE)
                .toList();
    }

    private static Map<Place, Object> valeurs(Optional<ResultatCandidat> resultat) {
        return resultat.map(Comparaison::valeurs).orElse(Map.of());
    }

    private static Cause cause(
            Place place, Map<Place, Object> depart, List<Etape> etapes, List<Map<Place, Object>> chemin) {
        Object connue = depart.get(place);
        for (int i = 0; i < etapes.size(); i++) {
            if (!Objects.equals(connue, chemin.get(i).get(place))) {
                return etapes.get(i).cause().get();
            }
        }
        throw new IllegalStateException("no step leads to tonight's value of " + place);
    }
}
