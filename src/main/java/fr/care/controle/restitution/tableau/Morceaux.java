package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.ElementCandidat;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.RejetLigne;
import java.util.stream.Stream;

/** What a piece of the results holds of each kind. */
final class Morceaux {
    private Morceaux() {}

    static Stream<LigneSynthese> syntheses(Element element) {
        return element instanceof ElementCandidat candidat ? candidat.synthese().stream() : Stream.empty();
    }

    static Stream<Anomalie> anomalies(Element element) {
        return element instanceof ElementCandidat candidat ? candidat.anomalies().stream() : Stream.empty();
    }

    static Stream<Changement> changements(Element element) {
        return element instanceof ElementCandidat candidat ? candidat.changements().stream() : Stream.empty();
    }

    static Stream<RejetLigne> rejets(Element element) {
        return element instanceof RejetLigne rejet ? Stream.of(rejet) : Stream.empty();
    }
}
