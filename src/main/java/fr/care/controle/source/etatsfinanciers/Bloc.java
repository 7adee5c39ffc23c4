package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.format.Brute;
import fr.care.controle.format.Classeur.Feuille;
import fr.care.controle.format.Classeur.Rangee;
import fr.care.controle.format.Montants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one employee, from « MATRICULE » to the next block. */
final class Bloc {
    private final Feuille feuille;
    private final Rangee tete;
    /** Where the matricule stands; blank when there is none. */
    private final Optional<Integer> colonneMatricule;
    /** Whether it begins with a row « MATRICULE », filled or not. */
    private final boolean ouvert;

    private final List<Rangee> rangees = new ArrayList<>();
    private final Map<Rubrique, Rangee> rubriques = new EnumMap<>(Rubrique.class);
    private Colonnage colonnage = Colonnage.INCONNU;
    private int colonneEtiquettes;

    Bloc(Feuille feuille, Rangee tete, Optional<Integer> colonneMatricule, boolean ouvert) {
        this.feuille = feuille;
        this.tete = tete;
        this.colonneMatricule = colonneMatricule;
        this.ouvert = ouvert;
        rangees.add(tete);
    }

    boolean contient(Rubrique rubrique) {
        return rubriques.containsKey(rubrique);
    }

    void ajouter(Rangee rangee) {
        rangees.add(rangee);
    }

    void ajouter(Rubrique rubrique, Rangee rangee, int colonne, Colonnage connu) {
        if (rangee.numero() != tete.numero()) {
            rangees.add(rangee);
        }
        rubriques.put(rubrique, rangee);
        colonneEtiquettes = colonne;
        colonnage = connu;
    }

    String matricule() {
        return colonneMatricule.map(c -> tete.cellule(c).texte()).orElse("");
    }

    /** Whether the row « MATRICULE » itself is there. */
    boolean ouvert() {
        return ouvert;
    }

    boolean matriculeIllisible() {
        return colonneMatricule
                .map(c -> tete.cellule(c).nature())
                .filter(n -> n == Brute.Nature.ERREUR || n == Brute.Nature.DATE)
                .isPresent();
    }

    /** The cell of the matricule, or of the first row of the block when it has none. */
    String adresse() {
        return tete.adresse(colonneMatricule.orElse(0));
    }

    /** « Objectif de référence »: the first that the block shows. */
    String objectif() {
        int colonne = colonnage.objectif();
        return colonne < 0
                ? ""
                : rangees.stream()
                        .map(rangee -> rangee.cellule(colonne))
                        .filter(cellule -> !cellule.vide() && !Colonnage.entete(cellule))
                        .map(Brute::texte)
                        .findFirst()
                        .orElse("");
    }

    Colonnage colonnage() {
        return colonnage;
    }

    /** The cell of a row of the block; blank when the block lacks the row. */
    Brute cellule(Rubrique rubrique, int colonne) {
        Rangee rangee = rubriques.get(rubrique);
        return rangee == null ? Brute.VIDE : rangee.cellule(colonne);
    }

    String adresse(Rubrique rubrique, int colonne) {
        Rangee rangee = rubriques.getOrDefault(rubrique, tete);
        return rangee.adresse(colonne);
    }

    int numero(Rubrique rubrique) {
        return rubriques.getOrDefault(rubrique, tete).numero();
    }

    /** Whether a column holds a cost: gross, charges or dedicated hours that are not zero, readable or not. */
    boolean declare(int colonne) {
        return nonNul(Rubrique.BRUT, colonne)
                || nonNul(Rubrique.CHARGES, colonne)
                || nonNul(Rubrique.HEURES_CONSACREES, colonne);
    }

    private boolean nonNul(Rubrique rubrique, int colonne) {
        Brute cellule = cellule(rubrique, colonne);
        return !cellule.vide() && Montants.lire(cellule).map(BigDecimal::signum).orElse(1) != 0;
    }

    /** Refuses what would lose or invent money: an amount under no year, a formula nobody computed. */
    void verifierSaisies() {
        for (Rubrique rubrique : Rubrique.SAISIES) {
            Rangee rangee = rubriques.get(rubrique);
            int fin = rangee == null
                    ? 0
                    : Math.min(colonnage.fin(), rangee.cellules().size());
            for (int i = colonneEtiquettes + 1; i < fin; i++) {
                Brute cellule = cellule(rubrique, i);
                if (cellule.nonCalculee()) {
                    throw Refus.cellule(
                            feuille,
                            adresse(rubrique, i),
                            "une formule sans valeur calculée",
                            "un nombre est attendu",
                            "Ouvrez le classeur dans un tableur, vérifiez la valeur affichée et réenregistrez");
                }
                boolean montant =
                        Montants.lire(cellule).filter(n -> n.signum() != 0).isPresent();
                if (montant && !colonnage.annees().containsKey(i)) {
                    throw Refus.cellule(
                            feuille,
                            adresse(rubrique, i),
                            "un nombre dans une colonne qui n'a pas d'année en tête",
                            "l'année (2026, 2027) est attendue au-dessus",
                            "Écrivez l'année en tête de la colonne");
                }
            }
        }
    }

    /** Refuses a block that lost a row of the template. */
    void verifierRubriques() {
        for (Rubrique rubrique : Rubrique.SAISIES) {
            if (!contient(rubrique)) {
                throw Refus.cellule(
                        feuille,
                        adresse(),
                        "le bloc de ce salarié n'a pas, ou plus, la ligne « " + rubrique.etiquette() + " »",
                        "toutes les lignes de la trame sont attendues",
                        "Rétablissez la ligne avec son libellé");
            }
        }
    }
}
