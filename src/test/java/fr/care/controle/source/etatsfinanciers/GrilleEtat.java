package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.echantillon.ClasseurBrut;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A small statement as grids of cells, that tests break or move around at will. */
final class GrilleEtat {
    static final String INTERNES = "Coûts internes";
    static final String EXTERNES = "Coûts externes";
    static final String AUTRES = "Autres coûts";
    static final String RECETTES = "Recettes";
    static final String CLE = "Clé d'anonymisation";

    final Map<String, List<List<@Nullable Object>>> feuilles = new LinkedHashMap<>();
    final Map<String, String> etats = new LinkedHashMap<>();

    GrilleEtat() {
        feuilles.put(
                INTERNES,
                new ArrayList<>(List.of(
                        rangee("Déclaration – Coûts internes"),
                        rangee(null, 2026, 2027, "TOTAL (€)", "Objectif de référence", "Contribution"))));
        bloc("44A567", "O1", "55631.25", "32935.48", "1652.04", "120");
        bloc("B12", "O3", "40000", "20000", "1607", "10");
        feuilles.put(EXTERNES, couts("12000", "-350.5"));
        feuilles.put(AUTRES, couts("800", "1820.04"));
        feuilles.put(
                RECETTES,
                new ArrayList<>(List.of(
                        rangee("Recettes"),
                        rangee("N°", "Intitulé", "Nature / provenance de la recette", "Montants perçus (€ TTC)"),
                        rangee(null, null, "A renseigner", "A renseigner"),
                        rangee("D1.01", "Annuaire", "Région", nombre("5000")),
                        rangee("D1.02", "Exposition", null, null),
                        rangee("TOTAL", null, null, nombre("5000")))));
        feuilles.put(
                CLE,
                new ArrayList<>(List.of(
                        rangee("Identifiant anonyme", "Matricule"),
                        rangee("ANON-1", "44A567"),
                        rangee("ANON-2", null))));
    }

    private void bloc(String matricule, String objectif, String brut, String charges, String prod, String cons) {
        internes()
                .addAll(List.of(
                        rangee("MATRICULE", matricule),
                        rangee(
                                "SALAIRE BRUT ANNUELISE (sans prorata)*",
                                nombre(brut),
                                nombre("1"),
                                nombre("0"),
                                objectif),
                        rangee("CHARGES PATRONALES (sans prorata)*", nombre(charges)),
                        rangee("dont paiement des éléments non éligibles (sal brut)**", nombre("100")),
                        rangee("dont paiement des éléments non éligibles (charges patronales)", nombre("0")),
                        rangee("SALAIRE BRUT (hors éléments non éligibles)**", nombre("1")),
                        rangee("CHARGES PATRONALES (hors éléments non éligibles)**", nombre("2")),
                        rangee("S/TOTAL SALAIRES BRUTS + CHARGES PATRONALES", nombre("3")),
                        rangee("NOMBRE D'HEURES PRODUCTIVES ANNUELLES", nombre(prod)),
                        rangee("Taux Horaire", nombre("4")),
                        rangee("NOMBRE D'HEURES EFFECTIVES CONSACREES A L'ACTION", nombre(cons)),
                        rangee("CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION", nombre("5"))));
    }

    private static List<List<@Nullable Object>> couts(String premier, String second) {
        return new ArrayList<>(List.of(
                rangee("Déclaration"),
                rangee("N°", "Intitulé", "Prestataire", "Date de facture", "Catégorie", "Objectif", "Montant (€ TTC)"),
                rangee("1", "Audit", "Bleu", LocalDate.of(2026, 3, 15), "PRESTATION_EXTERNE", "O1", nombre(premier)),
                rangee("2", "Rien", null, null, null, null, null),
                rangee("3", "Autre", "Vert", LocalDate.of(2026, 5, 2), "LICENCE", "O2", nombre(second)),
                rangee(null, null, null, null, null, "TOTAL", nombre("99999"))));
    }

    static List<@Nullable Object> rangee(@Nullable Object... cellules) {
        return new ArrayList<>(Arrays.asList(cellules));
    }

    static BigDecimal nombre(String texte) {
        return new BigDecimal(texte);
    }

    List<List<@Nullable Object>> internes() {
        return feuilles.getOrDefault(INTERNES, List.of());
    }

    /** Sets one cell, 0 being the first row and column. */
    GrilleEtat poser(String feuille, int rang, int colonne, @Nullable Object valeur) {
        List<@Nullable Object> rangee =
                feuilles.getOrDefault(feuille, List.of()).get(rang);
        while (rangee.size() <= colonne) {
            rangee.add(null);
        }
        rangee.set(colonne, valeur);
        return this;
    }

    GrilleEtat sansRangee(String feuille, int rang) {
        feuilles.getOrDefault(feuille, List.of()).remove(rang);
        return this;
    }

    GrilleEtat masquer(String feuille) {
        etats.put(feuille, "hidden");
        return this;
    }

    Path ecrire(Path fichier) throws IOException {
        return ecrire(fichier, nom -> nom);
    }

    Path ecrire(Path fichier, UnaryOperator<String> noms) throws IOException {
        ClasseurBrut classeur = new ClasseurBrut();
        feuilles.forEach(
                (nom, grille) -> classeur.feuille(noms.apply(nom), etats.getOrDefault(nom, "visible"), grille));
        return classeur.ecrire(fichier);
    }
}
