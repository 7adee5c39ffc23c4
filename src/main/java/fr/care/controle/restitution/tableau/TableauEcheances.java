package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.restitution.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code echeances.csv}: one row per coming deadline, by date. */
final class TableauEcheances {
    private static final List<String> OBJECTIFS =
            Arrays.stream(Objectif.values()).map(Objectif::numero).toList();
    private static final Comparator<LigneEcheance> ORDRE = Comparator.comparing(
                    (LigneEcheance ligne) -> ligne.echeance().limite())
            .thenComparing(ligne -> ligne.candidat().id())
            .thenComparing(TableauEcheances::objectif)
            .thenComparing(ligne -> ligne.echeance().objet())
            .thenComparing(ligne -> ligne.echeance().action());

    private TableauEcheances() {}

    static Tableau<LigneEcheance> tableau() {
        return new Tableau<>(
                "echeances",
                "Une ligne par échéance à venir d'un candidat dont le dossier n'est pas déposé, par date",
                List.of(),
                colonnes(),
                TableauEcheances::lignes,
                Optional.of(ORDRE));
    }

    private static List<Colonne<LigneEcheance>> colonnes() {
        return new Colonnes<LigneEcheance>()
                .texte(
                        "candidat_id",
                        "Identifiant du candidat",
                        l -> l.candidat().id())
                .texte(
                        "region",
                        "Code INSEE de la région du candidat",
                        l -> l.candidat().region())
                .choixFacultatif(
                        "objectif",
                        "Numéro de l'objectif ; vide pour le dépôt du dossier",
                        OBJECTIFS,
                        TableauEcheances::objectif)
                .texte(
                        "objet",
                        "Ce sur quoi elle porte : un AD, un périmètre, un audit, CLUB_SSI ou DOSSIER",
                        l -> l.echeance().objet())
                .texte(
                        "action",
                        "Ce qui est à faire",
                        l -> l.echeance().action().phrase())
                .jour(
                        "date_limite",
                        "Dernier jour pour le faire",
                        l -> l.echeance().limite())
                .entier(
                        "jours_restants",
                        "Nombre de jours entre le contrôle et la date limite",
                        l -> ChronoUnit.DAYS.between(l.nuit(), l.echeance().limite()))
                .liste();
    }

    private static String objectif(LigneEcheance ligne) {
        return ligne.echeance().objectif().map(Objectif::numero).orElse("");
    }

    private static Stream<LigneEcheance> lignes(Element element, LocalDate nuit) {
        return Morceaux.syntheses(element)
                .flatMap(ligne -> ligne.echeances().stream()
                        .map((Echeance echeance) -> new LigneEcheance(ligne.candidat(), echeance, nuit)));
    }
}
