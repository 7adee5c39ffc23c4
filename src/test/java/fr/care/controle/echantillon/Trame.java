package fr.care.controle.echantillon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template of the financial statement, as it is handed to candidates: « trame de l'état financier ». */
final class Trame {
    static final String INTERNES = "Coûts internes";
    static final String EXTERNES = "Coûts externes";
    static final String AUTRES = "Autres coûts";
    static final String RECETTES = "Recettes";
    static final String CLE = "Clé d'anonymisation";

    static final int ANNEE = 2026;
    static final int ANNEES = 2;
    /** First row of the first block, 0 being the top. */
    static final int PREMIER_BLOC = 5;

    static final int HAUTEUR_BLOC = 13;
    /** First line of a table, 0 being the top. */
    static final int PREMIERE_LIGNE = 4;

    static final List<String> OBJECTIFS = List.of(
            "Maîtriser l'annuaire d'établissement",
            "Maîtriser l'exposition internet",
            "Se préparer au risque cyber",
            "S'auto-évaluer en matière de maturité vis-à-vis des risques cyber",
            "Calculer le budget dédié au numérique",
            "Renforcer la convergence des GHT");

    /** That of the decree: a file that changed every time it is made would look changed. */
    private static final Optional<Date> DATE = Optional.of(Date.from(Instant.parse("2026-01-30T00:00:00Z")));

    private static final String[] CATEGORIES = {
        "PRESTATION_EXTERNE",
        "REMEDIATION",
        "INVESTISSEMENT_LOGICIEL",
        "LICENCE",
        "MAINTENANCE",
        "MATERIEL_SECURITE",
        "MIGRATION",
        "DEPLACEMENT",
        "FORMATION_GENERALE",
        "EVENEMENT_COMMUNICATION",
        "MATERIEL_COURANT",
        "FONCTIONNEMENT_RECURRENT",
        "CONVERGENCE_AD"
    };
    private static final String[] LISTE_OBJECTIFS = {"O1", "O2", "O3", "O4", "O5", "O6"};

    /**
     * A row of a block.
     *
     * @param formule of a year column; the first argument is its letter, the next ones the rows of the block from its second;
     *     empty when the candidate types the value
     * @param heures hours instead of euros
     * @param total whether the years add up
     */
    private record Rang(String libelle, String formule, boolean heures, boolean total) {}

    private static final List<Rang> RANGS = List.of(
            new Rang("SALAIRE BRUT ANNUELISE (sans prorata)*", "", false, true),
            new Rang("CHARGES PATRONALES (sans prorata)*", "", false, true),
            new Rang("dont paiement des éléments non éligibles (sal brut)**", "", false, true),
            new Rang("dont paiement des éléments non éligibles (charges patronales)", "", false, true),
            new Rang("SALAIRE BRUT (hors éléments non éligibles)**", "%1$s%2$d-%1$s%4$d", false, true),
            new Rang("CHARGES PATRONALES (hors éléments non éligibles)**", "%1$s%3$d-%1$s%5$d", false, true),
            new Rang("S/TOTAL SALAIRES BRUTS + CHARGES PATRONALES", "%1$s%6$d+%1$s%7$d", false, true),
            new Rang("NOMBRE D'HEURES PRODUCTIVES ANNUELLES", "", true, false),
            new Rang("Taux Horaire", "IF(%1$s%9$d>0,%1$s%8$d/%1$s%9$d,0)", false, false),
            new Rang("NOMBRE D'HEURES EFFECTIVES CONSACREES A L'ACTION", "", true, true),
            new Rang("CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION", "ROUND(%1$s%10$d*%1$s%11$d,2)", false, true));

    private final XSSFWorkbook classeur = new XSSFWorkbook();
    private final StylesTrame styles = new StylesTrame(classeur);

    private Trame() {}

    /**
     * The blank template.
     *
     * @param blocs how many employees it has room for
     * @param lignes how many lines its tables have room for
     */
    static XSSFWorkbook vierge(int blocs, int lignes) {
        Trame trame = new Trame();
        trame.internes(blocs);
        trame.couts(EXTERNES, "Déclaration – Coûts externes (prestations externes, en euros TTC)", lignes);
        trame.couts(AUTRES, "Déclaration – Autres coûts (licences, matériels, maintenance…, en euros TTC)", lignes);
        trame.recettes();
        trame.cle(blocs);
        dater(trame.classeur, "Trame de l'état financier – CaRE domaine 1 bis");
        return trame.classeur;
    }

    /** A title, and the same dates whenever the workbook is made. */
    static void dater(XSSFWorkbook classeur, String titre) {
        classeur.getProperties().getCoreProperties().setTitle(titre);
        classeur.getProperties().getCoreProperties().setCreated(DATE);
        classeur.getProperties().getCoreProperties().setModified(DATE);
    }

    /** The bytes of a workbook once its formulas are computed; the same workbook gives the same bytes. */
    static byte[] octets(XSSFWorkbook classeur) throws IOException {
        XSSFFormulaEvaluator.evaluateAllFormulaCells(classeur);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        classeur.write(octets);
        return ArchiveFixe.de(octets.toByteArray());
    }

    private void internes(int blocs) {
        XSSFSheet feuille = feuille(INTERNES, "Déclaration – Coûts internes", 62, 18, 18, 18, 24, 40);
        note(feuille, 1, "Un bloc par salarié. Les cases jaunes sont à renseigner, les grises se calculent seules.");
        note(feuille, 2, "* d'après le récapitulatif de paie annuel. ** CET monétisé, primes de départ…");
        Row entete = feuille.createRow(PREMIER_BLOC - 1);
        poser(entete, 0, "", styles.entete);
        for (int a = 0; a < ANNEES; a++) {
            poser(entete, 1 + a, "", styles.entete).setCellValue(ANNEE + a);
        }
        poser(entete, 1 + ANNEES, "TOTAL (€)", styles.entete);
        poser(entete, 2 + ANNEES, "Objectif de référence", styles.entete);
        poser(entete, 3 + ANNEES, "Contribution", styles.entete);
        for (int b = 0; b < blocs; b++) {
            bloc(feuille, PREMIER_BLOC + b * HAUTEUR_BLOC);
            liste(
                    feuille,
                    LISTE_OBJECTIFS,
                    PREMIER_BLOC + b * HAUTEUR_BLOC + 1,
                    PREMIER_BLOC + b * HAUTEUR_BLOC + 1,
                    2 + ANNEES);
        }
        feuille.createFreezePane(1, PREMIER_BLOC);
    }

    private void bloc(XSSFSheet feuille, int haut) {
        Row tete = feuille.createRow(haut);
        poser(tete, 0, "MATRICULE", styles.entete);
        poser(tete, 1, "", styles.saisieTexte);
        for (int i = 0; i < RANGS.size(); i++) {
            Rang rang = RANGS.get(i);
            Row ligne = feuille.createRow(haut + 1 + i);
            poser(ligne, 0, rang.libelle, styles.libelle);
            boolean saisie = rang.formule.isEmpty();
            for (int a = 0; a < ANNEES; a++) {
                Cell cellule = poser(ligne, 1 + a, "", style(rang, saisie));
                if (!saisie) {
                    cellule.setCellFormula(formule(rang, 1 + a, haut));
                }
            }
            if (rang.total) {
                poser(ligne, 1 + ANNEES, "", style(rang, false))
                        .setCellFormula("SUM(B%1$d:%2$s%1$d)"
                                .formatted(ligne.getRowNum() + 1, CellReference.convertNumToColString(ANNEES)));
            }
        }
        Row premiere = feuille.getRow(haut + 1);
        poser(premiere, 2 + ANNEES, "", styles.saisieTexte);
        poser(premiere, 3 + ANNEES, "", styles.saisieTexte);
    }

    private CellStyle style(Rang rang, boolean saisie) {
        if (saisie) {
            return rang.heures ? styles.saisieHeures : styles.saisieEuros;
        }
        return rang.heures ? styles.calculHeures : styles.calculEuros;
    }

    private static String formule(Rang rang, int colonne, int haut) {
        Object[] arguments = new Object[1 + RANGS.size()];
        arguments[0] = CellReference.convertNumToColString(colonne);
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = haut + 1 + i;
        }
        return rang.formule.formatted(arguments);
    }

    private void couts(String nom, String titre, int lignes) {
        XSSFSheet feuille = feuille(nom, titre, 8, 44, 30, 18, 30, 12, 20);
        note(feuille, 1, "Une ligne par facture. Catégorie et objectif se choisissent dans la liste.");
        entete(feuille, "N°", "Intitulé", "Prestataire", "Date de facture", "Catégorie", "Objectif", "Montant (€ TTC)");
        for (int i = 0; i < lignes; i++) {
            Row ligne = feuille.createRow(PREMIERE_LIGNE + i);
            poser(ligne, 0, Integer.toString(i + 1), styles.libelle);
            for (int c = 1; c <= 5; c++) {
                poser(ligne, c, "", c == 3 ? styles.saisieDate : styles.saisieTexte);
            }
            poser(ligne, 6, "", styles.saisieEuros);
        }
        liste(feuille, CATEGORIES, PREMIERE_LIGNE, PREMIERE_LIGNE + lignes - 1, 4);
        liste(feuille, LISTE_OBJECTIFS, PREMIERE_LIGNE, PREMIERE_LIGNE + lignes - 1, 5);
        total(feuille, PREMIERE_LIGNE + lignes, 6);
    }

    private void recettes() {
        XSSFSheet feuille =
                feuille(RECETTES, "Déclaration – Recettes perçues pour l'atteinte des objectifs", 10, 62, 44, 26);
        note(feuille, 1, "Financements d'autres dispositifs (région, autres programmes…) : ils sont déduits.");
        entete(feuille, "N°", "Intitulé", "Nature / provenance de la recette", "Montants perçus (€ TTC)");
        for (int i = 0; i < OBJECTIFS.size(); i++) {
            Row ligne = feuille.createRow(PREMIERE_LIGNE + i);
            poser(ligne, 0, "D1.0" + (i + 1), styles.libelle);
            poser(ligne, 1, OBJECTIFS.get(i), styles.libelle);
            poser(ligne, 2, "", styles.saisieTexte);
            poser(ligne, 3, "", styles.saisieEuros);
        }
        total(feuille, PREMIERE_LIGNE + OBJECTIFS.size(), 3);
    }

    private void cle(int lignes) {
        XSSFSheet feuille = feuille(CLE, "Clé d'anonymisation (facultative)", 26, 26);
        note(feuille, 1, "À remplir quand les récapitulatifs de paie sont anonymisés.");
        entete(feuille, "Identifiant anonyme", "Matricule");
        for (int i = 0; i < lignes; i++) {
            Row ligne = feuille.createRow(PREMIERE_LIGNE + i);
            poser(ligne, 0, "", styles.saisieTexte);
            poser(ligne, 1, "", styles.saisieTexte);
        }
    }

    private XSSFSheet feuille(String nom, String titre, int... largeurs) {
        XSSFSheet feuille = classeur.createSheet(nom);
        for (int c = 0; c < largeurs.length; c++) {
            feuille.setColumnWidth(c, largeurs[c] * 256);
        }
        feuille.getPrintSetup().setLandscape(true);
        feuille.setFitToPage(true);
        feuille.getPrintSetup().setFitHeight((short) 0);
        poser(feuille.createRow(0), 0, titre, styles.titre);
        return feuille;
    }

    private void note(XSSFSheet feuille, int rang, String texte) {
        poser(feuille.createRow(rang), 0, texte, styles.note);
    }

    private void entete(XSSFSheet feuille, String... titres) {
        Row ligne = feuille.createRow(PREMIERE_LIGNE - 1);
        for (int c = 0; c < titres.length; c++) {
            poser(ligne, c, titres[c], styles.entete);
        }
        feuille.createFreezePane(0, PREMIERE_LIGNE);
    }

    private void total(XSSFSheet feuille, int rang, int colonne) {
        Row ligne = feuille.createRow(rang);
        poser(ligne, colonne - 1, "TOTAL", styles.entete);
        String lettre = CellReference.convertNumToColString(colonne);
        poser(ligne, colonne, "", styles.calculEuros)
                .setCellFormula("SUM(%1$s%2$d:%1$s%3$d)".formatted(lettre, PREMIERE_LIGNE + 1, rang));
    }

    private static void liste(XSSFSheet feuille, String[] valeurs, int de, int a, int colonne) {
        XSSFDataValidationHelper aide = new XSSFDataValidationHelper(feuille);
        DataValidation liste = aide.createValidation(
                aide.createExplicitListConstraint(valeurs), new CellRangeAddressList(de, a, colonne, colonne));
        liste.setSuppressDropDownArrow(true);
        liste.setShowErrorBox(true);
        liste.createErrorBox("Valeur inconnue", "Choisissez une valeur de la liste.");
        feuille.addValidationData(liste);
    }

    private static Cell poser(Row ligne, int colonne, String texte, CellStyle style) {
        Cell cellule = ligne.createCell(colonne);
        cellule.setCellStyle(style);
        if (!texte.isEmpty()) {
            cellule.setCellValue(texte);
        }
        return cellule;
    }
}
