package fr.care.controle.propriete;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A random campaign.
 *
 * @param veille what an earlier night received; empty when tonight is the first
 * @param soir what tonight receives
 */
record Campagne(long graine, LocalDate nuit, Optional<Depot> veille, Depot soir) {
    Campagne avecSoir(Depot autre) {
        return new Campagne(graine, nuit, veille, autre);
    }

    Campagne avecVeille(Optional<Depot> autre) {
        return new Campagne(graine, nuit, autre, soir);
    }

    String texte() {
        return "date de contrôle " + nuit + "\n"
                + veille.map(depot -> "== la veille\n" + depot.texte()).orElse("") + "== le soir\n" + soir.texte();
    }
}
