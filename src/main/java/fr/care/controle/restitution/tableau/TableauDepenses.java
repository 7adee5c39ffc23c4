package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.phrase.Preuves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code depenses.csv}: one row per line of a financial statement. */
final class TableauDepenses {
    private static final List<String> NATURES = Listes.noms(Nature.values());

    private TableauDepenses() {}

    static Tableau<LigneDepense> tableau() {
        return new Tableau<>(
                "depenses",
                "Une ligne par coût ou recette déclaré : ce qui en est retenu, et pourquoi",
                // No key: two invoices may bear the same number.
                List.of(),
                colonnes(),
                TableauDepenses::lignes);
    }

    private static List<Colonne<LigneDepense>> colonnes() {
        return new Colonnes<LigneDepense>()
                .texte(
                        "candidat_id",
                        "Identifiant du candidat",
                        l -> l.candidat().id())
                .choix(
                        "nature",
                        "Nature de la ligne",
                        NATURES,
                        l -> l.depense().nature().name())
                .texteFacultatif(
                        "reference",
                        "Matricule du salarié, ou numéro de la ligne",
                        l -> l.depense().reference())
                .entierFacultatif(
                        "annee",
                        "Année de la paie ou de la facture ; vide pour une recette",
                        l -> l.depense().annee())
                .texteFacultatif(
                        "objectif",
                        "Objectif de la dépense, tel qu'il est écrit",
                        l -> l.depense().objectif())
                .montant(
                        "montant_declare",
                        "Montant déclaré, en euros",
                        l -> Optional.of(l.depense().declare()))
                .montant(
                        "montant_retenu",
                        "Montant retenu, en euros",
                        l -> Optional.of(l.depense().retenu()))
                .texteFacultatif(
                        "motifs",
                        "Codes des raisons, triés, séparés par une barre verticale",
                        l -> Listes.codes(l.depense().motifs()))
                .texte(
                        "preuve",
                        "Ligne de l'état financier : fichier:ligne, précédé de la nuit qui l'a apportée quand ce n'est pas"
                                + " celle-ci",
                        l -> Preuves.de(List.of(l.depense().preuve()), l.nuit()))
                .liste();
    }

    private static Stream<LigneDepense> lignes(Element element, LocalDate nuit) {
        return Morceaux.syntheses(element)
                .flatMap(ligne -> ligne.bilan().depenses().stream()
                        .map((Depense depense) -> new LigneDepense(ligne.candidat(), depense, nuit)));
    }
}
