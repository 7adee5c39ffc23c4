package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.format.Brute;
import fr.care.controle.format.Classeur.Feuille;
import fr.care.controle.format.Classeur.Rangee;
import fr.care.controle.format.Etiquettes;
import fr.care.controle.format.Jours;
import fr.care.controle.format.Montants;
import fr.care.controle.format.Schema;
import fr.care.controle.source.etatsfinanciers.EnteteFeuille.Colonne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the tables of a statement, one line per row: costs, income, anonymisation key. */
final class Tableaux {
    static final String EXTERNES = "Coûts externes";
    static final String AUTRES = "Autres coûts";
    static final String RECETTES = "Recettes";
    static final String CLE = "Clé d'anonymisation";

    private static final Pattern TOTAL = Pattern.compile(
            "(S|SS|SOUS)?TOTAL(GENERAL|TTC|HT|EN|DES?|EUROS?|COUTS?|AUTRES|EXTERNES?|RECETTES?|DEPENSES?|MONTANTS?|PERCUS?|PERCUES?)*");
    /** What the template shows in a cell that is still to be filled. */
    private static final String A_RENSEIGNER = "ARENSEIGNER";

    private Tableaux() {}

    static List<Ligne> couts(Schema schema, Feuille feuille, String nature) {
        EnteteFeuille entete = EnteteFeuille.trouver(
                feuille, Colonne.NUMERO, Colonne.DATE, Colonne.CATEGORIE, Colonne.OBJECTIF, Colonne.MONTANT);
        List<Ligne> lignes = new ArrayList<>();
        for (Rangee rangee : entete.suivantes(feuille)) {
            boolean total = total(entete, rangee, Colonne.DATE, Colonne.CATEGORIE);
            if (!total && montant(entete, feuille, rangee, Colonne.MONTANT)) {
                Ligne ligne = ligne(schema, nature, entete, feuille, rangee, Colonne.MONTANT);
                Brute date = entete.saisie(feuille, rangee, Colonne.DATE);
                lignes.add(ligne.texte(
                                "categorie",
                                entete.saisie(feuille, rangee, Colonne.CATEGORIE)
                                        .texte())
                        .texte(
                                "objectif",
                                entete.saisie(feuille, rangee, Colonne.OBJECTIF).texte())
                        .poser("date", Jours.lire(date)));
            }
        }
        return lignes;
    }

    static List<Ligne> recettes(Schema schema, Feuille feuille) {
        EnteteFeuille entete = EnteteFeuille.trouver(feuille, Colonne.NUMERO, Colonne.PERCU);
        List<Ligne> lignes = new ArrayList<>();
        for (Rangee rangee : entete.suivantes(feuille)) {
            if (!total(entete, rangee, Colonne.NUMERO) && montant(entete, feuille, rangee, Colonne.PERCU)) {
                lignes.add(ligne(schema, "RECETTE", entete, feuille, rangee, Colonne.PERCU));
            }
        }
        return lignes;
    }

    /** The real matricule of each anonymous identifier; a row that lacks one of the two says nothing. */
    static List<Ligne> cle(Schema schema, Feuille feuille) {
        if (feuille.rangees().isEmpty()) {
            return List.of();
        }
        EnteteFeuille entete = EnteteFeuille.trouver(feuille, Colonne.ANONYME, Colonne.MATRICULE);
        Map<String, String> connus = new HashMap<>();
        List<Ligne> lignes = new ArrayList<>();
        for (Rangee rangee : entete.suivantes(feuille)) {
            String anonyme = entete.saisie(feuille, rangee, Colonne.ANONYME).texte();
            String matricule = entete.saisie(feuille, rangee, Colonne.MATRICULE).texte();
            if (anonyme.isEmpty() || matricule.isEmpty()) {
                continue;
            }
            String autre = connus.putIfAbsent(anonyme, matricule);
            if (autre == null) {
                lignes.add(new Ligne(schema, "CLE", rangee.numero())
                        .texte("emplacement", entete.emplacement(feuille, rangee, Colonne.ANONYME))
                        .texte("reference", anonyme)
                        .texte("detail", matricule));
            } else if (!autre.equals(matricule)) {
                throw Refus.cellule(
                        feuille,
                        rangee.adresse(entete.place(Colonne.ANONYME)),
                        "un identifiant anonyme déjà donné à un autre matricule",
                        "un seul matricule par identifiant est attendu",
                        "Corrigez la clé d'anonymisation");
            }
        }
        return lignes;
    }

    private static Ligne ligne(
            Schema schema, String nature, EnteteFeuille entete, Feuille feuille, Rangee rangee, Colonne colonne) {
        Brute brute = entete.cellule(rangee, colonne);
        Optional<BigDecimal> montant = Montants.lire(brute);
        Ligne ligne = new Ligne(schema, nature, rangee.numero())
                .texte("emplacement", entete.emplacement(feuille, rangee, colonne))
                .texte(
                        "reference",
                        entete.saisie(feuille, rangee, Colonne.NUMERO).texte())
                .poser("montant", montant);
        return montant.isPresent() ? ligne : ligne.texte("montant_illisible", brute.texte());
    }

    /** Whether the row has an amount, readable or not. */
    private static boolean montant(EnteteFeuille entete, Feuille feuille, Rangee rangee, Colonne colonne) {
        Brute montant = entete.saisie(feuille, rangee, colonne);
        return !montant.vide()
                && !colonne.est(montant)
                && !Etiquettes.normaliser(montant.texte()).equals(A_RENSEIGNER);
    }

    /** Whether a row adds up the others: it says so, and says nothing of what a line must say. */
    private static boolean total(EnteteFeuille entete, Rangee rangee, Colonne... dUneLigne) {
        return rangee.cellules().stream().anyMatch(Tableaux::total)
                && Arrays.stream(dUneLigne)
                        .map(colonne -> entete.cellule(rangee, colonne))
                        .allMatch(cellule -> cellule.vide() || total(cellule));
    }

    private static boolean total(Brute cellule) {
        return cellule.nature() == Brute.Nature.TEXTE
                && !cellule.vide()
                && TOTAL.matcher(Etiquettes.normaliser(cellule.texte())).matches();
    }
}
