package fr.care.controle.echantillon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A payroll recap as a payroll program prints it, or its lines as the flat form holds them. Amounts are texts
 * ({@code 1234.50}). Without an amount of its own, the employer's charges are half of the gross.
 */
final class RecapRempli {
    static final String ENTETE_PLAT =
            "candidat_id;matricule;annee;ligne;date_entree;date_sortie;code;libelle;remuneration;base;"
                    + "taux_salarial;part_salariale;taux_patronal;part_patronale";

    private static final String[] COLONNES = {
        "RUBRIQUES", "NB SALARIE", "REMUNERATION", "BASE", "TX SAL.", "SALARIAL", "TX PAT.", "PATRONAL"
    };
    private static final String HEURES = "1607";
    private static final String TOTAL_BRUT = "Total Heure / Brut";
    private static final String TOTAL_RETENUS = "Total Retenus";

    /** The rates of every recap, in percent: the employer's add up to 50, the employee's to 16.9. */
    private record Cotisation(String code, String libelle, String salarial, String patronal) {}

    private static final List<Cotisation> COTISATIONS = List.of(
            new Cotisation("2000", "Maladie", "", "13.00"),
            new Cotisation("2030", "Ass. Vieillesse TA", "6.90", "8.55"),
            new Cotisation("2060", "Vieillesse dépl.", "0.40", "1.90"),
            new Cotisation("2090", "Allocations familiales", "", "5.25"),
            new Cotisation("7020", "Assurance Chômage", "", "4.05"),
            new Cotisation("71A0", "CET Assurance Chômage", "", "0.25"),
            new Cotisation("8125", "Retraite complémentaire", "2.80", "4.20"),
            new Cotisation("8545", "Prévoyance", "", "1.50"),
            new Cotisation("9000", "CSG déductible", "6.80", ""),
            new Cotisation("9951", "Autres Charges Dues par l'Employeur", "", "11.30"));

    /** Texts as the printed layout shows them; the flat form needs the code and the label apart. */
    private record Ligne(
            String code,
            String libelle,
            String remuneration,
            String base,
            String tauxSalarial,
            String salarial,
            String tauxPatronal,
            String patronal) {
        List<String> montants() {
            return List.of(remuneration, base, tauxSalarial, salarial, tauxPatronal, patronal);
        }
    }

    private final String matricule;
    private final int annee;
    private final String entree;
    private final List<Ligne> brut = new ArrayList<>();
    private final List<Ligne> chargesAjoutees = new ArrayList<>();
    private boolean sansTotalRetenus;

    /** @param entree the entry date, ISO; {@code ""} when the recap does not show it */
    RecapRempli(String matricule, int annee, String entree) {
        this.matricule = matricule;
        this.annee = annee;
        this.entree = entree;
    }

    RecapRempli brut(String code, String libelle, String montant) {
        brut.add(new Ligne(code, libelle, montant, "", "", "", "", ""));
        return this;
    }

    RecapRempli charge(String code, String libelle, String montant) {
        chargesAjoutees.add(new Ligne(code, libelle, "", "", "", "", "", montant));
        return this;
    }

    RecapRempli sansTotalRetenus() {
        sansTotalRetenus = true;
        return this;
    }

    /** The printed layout, as the example of the regulation shows it. */
    byte[] csv() {
        return grille().stream()
                .map(rangee -> rangee.stream().map(RecapRempli::francais).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(UTF_8);
    }

    /** The same in a workbook, amounts as numbers. */
    byte[] xlsx() throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook()) {
            Sheet feuille = classeur.createSheet("Récapitulatif");
            feuille.setColumnWidth(0, 44 * 256);
            List<List<Object>> grille = grille();
            for (int i = 0; i < grille.size(); i++) {
                Row ligne = feuille.createRow(i);
                for (int c = 0; c < grille.get(i).size(); c++) {
                    poser(ligne.createCell(c), grille.get(i).get(c));
                }
            }
            Trame.dater(classeur, "Récapitulatif de paie");
            return Trame.octets(classeur);
        }
    }

    /** The lines of the flat form, totals included. */
    List<String> plat(String candidat) {
        List<String> lignes = new ArrayList<>();
        for (Ligne ligne : toutes("TOTAL_BRUT", "TOTAL_RETENUES")) {
            String debut = String.join(
                    ";",
                    candidat,
                    matricule,
                    String.valueOf(annee),
                    String.valueOf(lignes.size() + 1),
                    entree,
                    "",
                    ligne.code(),
                    ligne.libelle());
            lignes.add(debut + ";" + String.join(";", ligne.montants()));
        }
        return lignes;
    }

    private List<List<Object>> grille() {
        List<List<Object>> grille = new ArrayList<>();
        grille.add(List.of("Récapitulatif de paie"));
        grille.add(List.of("Période de 01/01/%d au 31/12/%d".formatted(annee, annee)));
        grille.add(List.of("Salarié(s) de " + matricule));
        grille.add(List.of("Etablissement(s) <<Tous>>"));
        if (!entree.isEmpty()) {
            String[] jour = entree.split("-", -1);
            grille.add(List.of("Date d'entrée %s/%s/%s".formatted(jour[2], jour[1], jour[0])));
        }
        grille.add(List.of((Object[]) COLONNES));
        for (Ligne ligne : toutes("", "")) {
            List<Object> rangee = new ArrayList<>();
            boolean total = ligne.code().isEmpty();
            rangee.add(total ? ligne.libelle() : ligne.code() + " " + ligne.libelle());
            rangee.add(new BigDecimal(ligne.libelle().equals(TOTAL_BRUT) ? HEURES : "1"));
            ligne.montants().forEach(texte -> rangee.add(texte.isEmpty() ? "" : new BigDecimal(texte)));
            grille.add(rangee);
        }
        return grille;
    }

    private List<Ligne> toutes(String codeBrut, String codeRetenues) {
        BigDecimal total = somme(brut, Ligne::remuneration);
        List<Ligne> retenues = new ArrayList<>();
        COTISATIONS.forEach(cotisation -> retenues.add(new Ligne(
                cotisation.code(),
                cotisation.libelle(),
                "",
                total.toPlainString(),
                cotisation.salarial(),
                part(total, cotisation.salarial()),
                cotisation.patronal(),
                part(total, cotisation.patronal()))));
        retenues.addAll(chargesAjoutees);
        List<Ligne> toutes = new ArrayList<>(brut);
        toutes.add(new Ligne(codeBrut, TOTAL_BRUT, total.toPlainString(), "", "", "", "", ""));
        toutes.addAll(retenues);
        if (!sansTotalRetenus) {
            toutes.add(new Ligne(
                    codeRetenues,
                    TOTAL_RETENUS,
                    "",
                    "",
                    "",
                    somme(retenues, Ligne::salarial).toPlainString(),
                    "",
                    somme(retenues, Ligne::patronal).toPlainString()));
        }
        return toutes;
    }

    private static String part(BigDecimal base, String taux) {
        return taux.isEmpty()
                ? ""
                : base.multiply(new BigDecimal(taux))
                        .movePointLeft(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static BigDecimal somme(List<Ligne> lignes, Function<Ligne, String> colonne) {
        return lignes.stream()
                .map(colonne)
                .filter(texte -> !texte.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A decimal comma, and a space between thousands. */
    private static String francais(Object valeur) {
        return Optional.of(valeur)
                .filter(BigDecimal.class::isInstance)
                .map(nombre -> ((BigDecimal) nombre)
                        .toPlainString()
                        .replace('.', ',')
                        .replaceAll("(?<=\\d)(?=(\\d{3})+(,|$))", " "))
                .orElse(valeur.toString());
    }

    private static void poser(Cell cellule, Object valeur) {
        if (valeur instanceof BigDecimal nombre) {
            cellule.setCellValue(nombre.doubleValue());
        } else {
            cellule.setCellValue(valeur.toString());
        }
    }
}
