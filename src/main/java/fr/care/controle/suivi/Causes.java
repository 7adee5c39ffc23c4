package fr.care.controle.suivi;

import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.suivi.Changements.Etape;
import fr.care.controle.suivi.Changements.Etapes;
import fr.care.controle.suivi.Comparaison.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the cause of each change of one candidate. Rules and base are tried at the former night's date. Data are tried at tonight's
 * date, for a fact of today means nothing yesterday; only what the date alone explains is the calendar's.
 */
final class Causes {
    private final Map<Place, Object> avant;
    private final Map<Place, Object> ceSoir;
    private final Etapes etapes;
    private final List<Map<Place, Object>> hier;
    private final Map<Place, Object> calendrier;
    private final List<Map<Place, Object>> donnees;

    Causes(Map<Place, Object> avant, Map<Place, Object> ceSoir, Etapes etapes) {
        this.avant = avant;
        this.ceSoir = ceSoir;
        this.etapes = etapes;
        hier = valeurs(etapes.hier());
        calendrier = Changements.valeurs(etapes.calendrier().sommaire().get());
        donnees = valeurs(etapes.donnees());
    }

    private static List<Map<Place, Object>> valeurs(List<Etape> etapes) {
        return etapes.stream()
                .map(etape -> Changements.valeurs(etape.sommaire().get()))
                .toList();
    }

    Cause de(Place place) {
        return premiere(place, avant, etapes.hier(), hier)
                .or(() -> Objects.equals(calendrier.get(place), ceSoir.get(place))
                        ? Optional.of(etapes.calendrier())
                        : premiere(place, calendrier, etapes.donnees(), donnees))
                .orElseThrow(() -> new IllegalStateException("no step leads to tonight's value of " + place))
                .cause()
                .get();
    }

    /** The first step that moves a value. */
    private static Optional<Etape> premiere(
            Place place, Map<Place, Object> depart, List<Etape> etapes, List<Map<Place, Object>> valeurs) {
        for (int i = 0; i < etapes.size(); i++) {
            if (!Objects.equals(depart.get(place), valeurs.get(i).get(place))) {
                return Optional.of(etapes.get(i));
            }
        }
        return Optional.empty();
    }
}
