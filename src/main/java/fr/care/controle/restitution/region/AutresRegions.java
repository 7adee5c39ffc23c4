package fr.care.controle.restitution.region;

import fr.care.controle.domaine.motif.Anomalie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The candidates that an anomaly shares an EJ with: those of other regions are counted, not named. */
final class AutresRegions {
    private AutresRegions() {}

    static Anomalie taire(Anomalie a, Predicate<String> memeRegion) {
        List<String> connus = new ArrayList<>();
        int autres = 0;
        for (String candidat : Arrays.asList(a.details().get(0).toString().split(", "))) {
            if (memeRegion.test(candidat)) {
                connus.add(candidat);
            } else {
                autres++;
            }
        }
        if (autres > 0) {
            connus.add(autres == 1 ? "1 candidat d'une autre région" : autres + " candidats d'autres régions");
        }
        return new Anomalie(a.candidatId(), a.code(), a.objet(), List.of(String.join(", ", connus)), a.preuves());
    }
}
