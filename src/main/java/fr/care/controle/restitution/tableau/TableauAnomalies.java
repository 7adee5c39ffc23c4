package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.phrase.Phrases;
import fr.care.controle.restitution.phrase.Preuves;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** {@code anomalies.csv}: one row per anomaly. */
final class TableauAnomalies {
    private static final List<String> GRAVITES = Listes.noms(Gravite.values());
    private static final List<String> CODES = Listes.noms(Code.values());

    private TableauAnomalies() {}

    static Tableau<LigneAnomalie> tableau() {
        return new Tableau<>(
                "anomalies",
                "Une ligne par anomalie des données",
                // No key: an anomaly may name no candidate, and a key is never blank.
                List.of(),
                colonnes(),
                TableauAnomalies::lignes);
    }

    private static List<Colonne<LigneAnomalie>> colonnes() {
        return new Colonnes<LigneAnomalie>()
                .texteFacultatif(
                        "candidat_id",
                        "Identifiant du candidat ; vide quand aucun ne peut être nommé",
                        l -> l.anomalie().candidatId())
                .choix(
                        "gravite",
                        "Poids de l'anomalie",
                        GRAVITES,
                        l -> l.anomalie().code().gravite().name())
                .choix(
                        "code",
                        "Code de l'anomalie",
                        CODES,
                        l -> l.anomalie().code().name())
                .texteFacultatif(
                        "objet",
                        "Ce sur quoi elle porte : un FINESS, un AD, un audit, une ligne, une source",
                        l -> l.anomalie().objet())
                .texte("message", "L'anomalie expliquée en français", l -> Phrases.de(l.anomalie()))
                .texteFacultatif(
                        "preuve",
                        "Lignes qui la montrent : fichier:ligne, précédé de la nuit qui les a apportées quand ce n'est pas"
                                + " celle-ci",
                        l -> Preuves.de(l.anomalie().preuves(), l.nuit()))
                .liste();
    }

    private static Stream<LigneAnomalie> lignes(Element element, LocalDate nuit) {
        return Morceaux.anomalies(element).map(anomalie -> new LigneAnomalie(anomalie, nuit));
    }
}
