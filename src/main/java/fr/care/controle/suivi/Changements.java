package fr.care.controle.suivi;

import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Sommaire;
import fr.care.controle.suivi.Comparaison.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What changed of one candidate since the former published night, each change with one cause: the first that applies of rules,
 * base, data and calendar.
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
     * @param sommaire what the candidate would be worth there; empty when it would not be one
     */
    public record Etape(Supplier<Cause> cause, Supplier<Optional<Sommaire>> sommaire) {}

    /**
     * The way from the former night to tonight.
     *
     * @param hier at the former night's date: tonight's rules, then tonight's base if it is another one
     * @param calendrier the same facts at tonight's date
     * @param donnees from there, each other source of tonight one after the other
     */
    public record Etapes(List<Etape> hier, Etape calendrier, List<Etape> donnees) {}

    /**
     * The changes of every candidate, by candidate.
     *
     * @param avant what the former night published, by candidate
     * @param apres tonight's, by candidate
     */
    public static List<Changement> tous(Map<String, Sommaire> avant, Map<String, Sommaire> apres, Chemin chemin) {
        Set<String> candidats = new TreeSet<>(avant.keySet());
        candidats.addAll(apres.keySet());
        List<Changement> changements = new ArrayList<>();
        for (String candidat : candidats) {
            changements.addAll(de(
                    Optional.ofNullable(avant.get(candidat)),
                    Optional.ofNullable(apres.get(candidat)),
                    chemin.etapes(candidat)));
        }
        return changements;
    }

    /**
     * The changes of a candidate, in a total order.
     *
     * @param avant what the former night published; empty for a new candidate
     * @param apres tonight's; empty for a candidate that is one no more
     * @param etapes asked only when something changed
     */
    public static List<Changement> de(Optional<Sommaire> avant, Optional<Sommaire> apres, Etapes etapes) {
        Map<Place, Object> anciennes = valeurs(avant);
        Map<Place, Object> nouvelles = valeurs(apres);
        Set<Place> places = new LinkedHashSet<>(anciennes.keySet());
        places.addAll(nouvelles.keySet());
        places.removeIf(place -> Objects.equals(anciennes.get(place), nouvelles.get(place)));
        if (places.isEmpty()) {
            return List.of();
        }
        Sommaire de = apres.or(() -> avant).orElseThrow();
        Causes causes = new Causes(anciennes, nouvelles, etapes);
        return places.stream()
                .map(place -> new Changement(
                        de.candidatId(),
                        de.region(),
                        place.objectif(),
                        place.champ(),
                        Optional.ofNullable(anciennes.get(place)),
                        Optional.ofNullable(nouvelles.get(place)),
                        causes.de(place)))
                .sorted(ORDRE)
                .toList();
    }

    static Map<Place, Object> valeurs(Optional<Sommaire> sommaire) {
        return sommaire.map(Comparaison::valeurs).orElse(Map.of());
    }
}
