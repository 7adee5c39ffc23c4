package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.phrase.Explication;
import fr.care.controle.restitution.phrase.Preuves;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@code verdicts.csv}: one row per candidate and objective, all nine always. */
final class TableauVerdicts {
    private static final List<String> OBJECTIFS =
            Arrays.stream(Objectif.values()).map(Objectif::numero).toList();
    private static final List<String> VERDICTS = Listes.noms(Verdict.values());
    private static final List<String> OUI_NON = List.of(Rattrapable.OUI.name(), Rattrapable.NON.name());

    private TableauVerdicts() {}

    static Tableau<LigneVerdict> tableau() {
        return new Tableau<>(
                "verdicts",
                "Une ligne par candidat et par objectif : le verdict et tout ce qui l'explique",
                List.of("candidat_id", "objectif"),
                colonnes(),
                TableauVerdicts::lignes);
    }

    private static List<Colonne<LigneVerdict>> colonnes() {
        return new Colonnes<LigneVerdict>()
                .texte(
                        "candidat_id",
                        "Identifiant du candidat",
                        l -> l.candidat().id())
                .texte(
                        "region",
                        "Code INSEE de la région du candidat",
                        l -> l.candidat().region())
                .choix(
                        "objectif",
                        "Numéro de l'objectif",
                        OBJECTIFS,
                        l -> l.resultat().objectif().numero())
                .choix(
                        "verdict",
                        "Ce que le contrôle dit de l'objectif",
                        VERDICTS,
                        l -> l.resultat().verdict().name())
                .pourcentage(
                        "decote_min",
                        "Décote certaine de l'objectif, en %",
                        l -> l.resultat().decote().min())
                .pourcentage(
                        "decote_max",
                        "Décote de l'objectif au plus, en %",
                        l -> l.resultat().decote().max())
                .mesure(
                        "mesure",
                        "Ce qui est mesuré ; vide quand rien ne peut l'être",
                        l -> l.resultat().mesure())
                .mesure(
                        "seuil",
                        "Ce à quoi la mesure est comparée",
                        l -> l.resultat().seuil())
                .texteFacultatif(
                        "motifs",
                        "Codes des raisons, triés, séparés par une barre verticale",
                        l -> Listes.codes(l.resultat().motifs()))
                .choixFacultatif(
                        "rattrapable",
                        "Si l'objectif peut encore être atteint ; vide quand il l'est ou qu'il est sans objet",
                        OUI_NON,
                        l -> rattrapable(l.resultat().rattrapable()))
                .texte("explication", "Le verdict expliqué en français", l -> Explication.de(l.resultat()))
                .texteFacultatif(
                        "preuves",
                        "Lignes qui prouvent le verdict : fichier:ligne, précédé de la nuit qui les a apportées quand ce"
                                + " n'est pas celle-ci",
                        l -> Preuves.de(l.resultat().preuves(), l.nuit()))
                .liste();
    }

    private static Stream<LigneVerdict> lignes(Element element, LocalDate nuit) {
        return Morceaux.syntheses(element).flatMap(ligne -> lignes(ligne, nuit));
    }

    private static Stream<LigneVerdict> lignes(LigneSynthese ligne, LocalDate nuit) {
        return ligne.evaluation().resultats().stream().map(r -> new LigneVerdict(ligne.candidat(), r, nuit));
    }

    private static String rattrapable(Rattrapable rattrapable) {
        return rattrapable == Rattrapable.SANS_OBJET ? "" : rattrapable.name();
    }
}
