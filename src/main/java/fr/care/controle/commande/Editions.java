package fr.care.controle.commande;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.nuit.ReglementCampagne;
import fr.care.controle.restitution.publication.Droits;
import fr.care.controle.restitution.publication.Edition;
import fr.care.controle.restitution.region.Pseudonymes;
import fr.care.controle.restitution.tableau.FormatCsv;
import java.util.Optional;
import java.util.function.Supplier;

/** How the results of a campaign are published. */
final class Editions {
    private Editions() {}

    static Edition de(Parametres parametres, Supplier<Pseudonymes> pseudonymes, Optional<Droits> droits) {
        return new Edition(
                FormatCsv.deNom(parametres.csv().nom()).orElseThrow(),
                ReglementCampagne.de(parametres),
                pseudonymes,
                droits);
    }
}
