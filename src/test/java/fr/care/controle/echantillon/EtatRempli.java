package fr.care.controle.echantillon;

import fr.care.controle.format.Nombres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A financial statement filled as a candidate would fill the template. Amounts are texts ({@code 1234.50}): those that are
 * numbers become number cells, the others stay the texts they are; {@code ""} leaves a cell blank. Dates are ISO texts, the
 * others stay texts.
 */
public final class EtatRempli {
    private static final int BLOCS = 10;
    private static final int LIGNES = 40;

    /** What is typed for one employee and one year. */
    public record An(
            int annee,
            String brut,
            String charges,
            String inelBrut,
            String inelCharges,
            String heuresProductives,
            String heuresConsacrees) {}

    private record Salarie(String matricule, String objectif, List<An> ans) {}

    private record Modification(String feuille, String adresse, String valeur) {}

    private final List<Salarie> salaries = new ArrayList<>();
    private final List<List<String>> externes = new ArrayList<>();
    private final List<List<String>> autres = new ArrayList<>();
    private final List<List<String>> recettes = new ArrayList<>();
    private final List<List<String>> cles = new ArrayList<>();
    private final List<Modification> modifications = new ArrayList<>();

    public EtatRempli salarie(String matricule, String objectif, An... ans) {
        salaries.add(new Salarie(matricule, objectif, List.of(ans)));
        return this;
    }

    public EtatRempli externe(
            String numero,
            String intitule,
            String prestataire,
            String date,
            String categorie,
            String objectif,
            String montant) {
        externes.add(List.of(numero, intitule, prestataire, date, categorie, objectif, montant));
        return this;
    }

    public EtatRempli autre(
            String numero,
            String intitule,
            String prestataire,
            String date,
            String categorie,
            String objectif,
            String montant) {
        autres.add(List.of(numero, intitule, prestataire, date, categorie, objectif, montant));
        return this;
    }

    /**
     * Income of one objective.
     *
     * @param numero D1.01 to D1.06
     */
    public EtatRempli recette(String numero, String provenance, String montant) {
        recettes.add(List.of(numero, provenance, montant));
        return this;
    }

    public EtatRempli cle(String anonyme, String matricule) {
        cles.add(List.of(anonyme, matricule));
        return this;
    }

    /** Overwrites a cell once all is filled and computed, formulas included: wrong totals, stray texts. */
    public EtatRempli modifier(String feuille, String adresse, String valeur) {
        modifications.add(new Modification(feuille, adresse, valeur));
        return this;
    }

    /** Writes the workbook; the same statement gives the same bytes. */
    public Path ecrire(Path fichier) throws IOException {
        try (XSSFWorkbook classeur = classeur()) {
            return Files.write(fichier, Trame.octets(classeur));
        }
    }

    XSSFWorkbook classeur() {
        XSSFWorkbook classeur = Trame.vierge(
                Math.max(BLOCS, salaries.size()), Math.max(LIGNES, Math.max(externes.size(), autres.size())));
        for (int i = 0; i < salaries.size(); i++) {
            salarie(classeur.getSheet(Trame.INTERNES), salaries.get(i), Trame.PREMIER_BLOC + i * Trame.HAUTEUR_BLOC);
        }
        lignes(classeur.getSheet(Trame.EXTERNES), externes);
        lignes(classeur.getSheet(Trame.AUTRES), autres);
        lignes(classeur.getSheet(Trame.CLE), cles);
        for (List<String> recette : recettes) {
            int rang = Integer.parseInt(recette.get(0).substring(recette.get(0).length() - 1)) - 1;
            Row ligne = classeur.getSheet(Trame.RECETTES).getRow(Trame.PREMIERE_LIGNE + rang);
            texte(ligne.getCell(2), recette.get(1));
            nombre(ligne.getCell(3), recette.get(2));
        }
        for (Modification m : modifications) {
            CellReference place = new CellReference(m.adresse());
            XSSFSheet feuille = classeur.getSheet(m.feuille());
            Row ligne = Optional.<Row>ofNullable(feuille.getRow(place.getRow()))
                    .orElseGet(() -> feuille.createRow(place.getRow()));
            Cell cellule = ligne.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            cellule.setBlank();
            nombre(cellule, m.valeur());
        }
        return classeur;
    }

    private static void salarie(XSSFSheet feuille, Salarie salarie, int haut) {
        texte(feuille.getRow(haut).getCell(1), salarie.matricule());
        texte(feuille.getRow(haut + 1).getCell(2 + Trame.ANNEES), salarie.objectif());
        for (An an : salarie.ans()) {
            int colonne = 1 + an.annee() - Trame.ANNEE;
            nombre(feuille.getRow(haut + 1).getCell(colonne), an.brut());
            nombre(feuille.getRow(haut + 2).getCell(colonne), an.charges());
            nombre(feuille.getRow(haut + 3).getCell(colonne), an.inelBrut());
            nombre(feuille.getRow(haut + 4).getCell(colonne), an.inelCharges());
            nombre(feuille.getRow(haut + 8).getCell(colonne), an.heuresProductives());
            nombre(feuille.getRow(haut + 10).getCell(colonne), an.heuresConsacrees());
        }
    }

    private static void lignes(XSSFSheet feuille, List<List<String>> lignes) {
        for (int i = 0; i < lignes.size(); i++) {
            Row ligne = feuille.getRow(Trame.PREMIERE_LIGNE + i);
            for (int c = 0; c < lignes.get(i).size(); c++) {
                Cell cellule = ligne.getCell(c);
                String valeur = lignes.get(i).get(c);
                if (c == 3) {
                    date(cellule, valeur);
                } else if (c == 6) {
                    nombre(cellule, valeur);
                } else {
                    texte(cellule, valeur);
                }
            }
        }
    }

    private static void texte(Cell cellule, String valeur) {
        if (!valeur.isEmpty()) {
            cellule.setCellValue(valeur);
        }
    }

    private static void date(Cell cellule, String valeur) {
        try {
            cellule.setCellValue(LocalDate.parse(valeur));
        } catch (DateTimeParseException e) {
            texte(cellule, valeur);
        }
    }

    private static void nombre(Cell cellule, String valeur) {
        Optional<BigDecimal> nombre = valeur.indexOf(' ') >= 0 ? Optional.empty() : Nombres.lire(valeur);
        if (nombre.isPresent()) {
            cellule.setCellValue(nombre.get().doubleValue());
        } else {
            texte(cellule, valeur);
        }
    }
}
