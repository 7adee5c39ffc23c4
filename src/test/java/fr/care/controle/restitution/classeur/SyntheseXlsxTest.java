package fr.care.controle.restitution.classeur;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import fr.care.controle.restitution.Ecrits;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.tableau.EcritureCsv;
import fr.care.controle.restitution.tableau.FormatCsv;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SyntheseXlsxTest {
    private static final List<String> FEUILLES =
            List.of("Lisez-moi", "Candidats", "Verdicts", "Dépenses", "Échéances", "Changements", "Anomalies");

    @Test
    void theSheetsInTheirOrderTheFirstOneOpen() throws Exception {
        for (ResultatsNuit resultats : List.of(NuitExemple.nuit(), Classeurs.region())) {
            try (XSSFWorkbook classeur = Classeurs.ouvrir(Classeurs.octets(resultats))) {
                assertThat(classeur).extracting(Sheet::getSheetName).containsExactlyElementsOf(FEUILLES);
                assertThat(classeur.getActiveSheetIndex()).isZero();
            }
        }
    }

    /** Header, order, blanks, amounts to the cent: what Excel shows is what the file holds. */
    @Test
    void everyCellIsThatOfTheCsv() throws Exception {
        for (ResultatsNuit resultats : List.of(NuitExemple.nuit(), Classeurs.region())) {
            try (XSSFWorkbook classeur = Classeurs.ouvrir(Classeurs.octets(resultats))) {
                for (FeuilleDonnees donnees : FeuilleDonnees.values()) {
                    Sheet feuille = classeur.getSheet(donnees.titre());
                    List<List<String>> lues = IntStream.rangeClosed(0, feuille.getLastRowNum())
                            .mapToObj(i -> ligne(feuille.getRow(i), donnees))
                            .toList();
                    assertThat(lues).as(donnees.titre()).isEqualTo(csv(donnees, resultats));
                }
            }
        }
    }

    private static List<String> ligne(Row ligne, FeuilleDonnees donnees) {
        return IntStream.range(0, donnees.tableau().colonnes().size())
                .mapToObj(i -> enCsv(ligne.getCell(i)))
                .toList();
    }

    private static String enCsv(Cell cellule) {
        if (cellule == null) {
            return "";
        }
        if (cellule.getCellType() == CellType.STRING) {
            return cellule.getStringCellValue();
        }
        if (DateUtil.isCellDateFormatted(cellule)) {
            assertThat(cellule.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            return cellule.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        BigDecimal nombre = BigDecimal.valueOf(cellule.getNumericCellValue());
        boolean euros = cellule.getCellStyle().getDataFormatString().equals("#,##0.00\"\u00A0€\"");
        return (euros
                        ? nombre.setScale(2)
                        : new BigDecimal(nombre.stripTrailingZeros().toPlainString()))
                .toPlainString()
                .replace('.', ',');
    }

    /** As a spreadsheet reads it: the quote that disarms a formula is no part of the text. */
    private static List<List<String>> csv(FeuilleDonnees donnees, ResultatsNuit resultats) throws Exception {
        StringWriter sortie = new StringWriter();
        Ecrits.ecrire(
                resultats, new EcritureCsv<>(donnees.tableau(), resultats.dateControle(), FormatCsv.EXCEL_FR, sortie));
        try (CSVReader lecteur = new CSVReaderBuilder(
                        new StringReader(sortie.toString().substring(1)))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build())
                .build()) {
            return lecteur.readAll().stream()
                    .map(l -> List.of(l).stream()
                            .map(c -> c.startsWith("'") ? c.substring(1) : c)
                            .toList())
                    .toList();
        }
    }

    @Test
    void identifiersAreTextsDatesAndAmountsAreTyped() throws Exception {
        try (XSSFWorkbook classeur = Classeurs.ouvrir(Classeurs.octets(NuitExemple.nuit()))) {
            Row candidat = classeur.getSheet("Candidats").getRow(1);
            assertThat(candidat.getCell(3).getStringCellValue()).isEqualTo("75");
            assertThat(candidat.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(candidat.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2026-11-20");
            assertThat(candidat.getCell(18).getNumericCellValue()).isEqualTo(100);
            assertThat(candidat.getCell(19).getNumericCellValue()).isEqualTo(200.5);
            // No readable financial statement: blank, not zero.
            assertThat(classeur.getSheet("Candidats").getRow(2).getCell(19)).isNull();
            Row anomalie = classeur.getSheet("Anomalies").getRow(2);
            assertThat(Classeurs.contenu(anomalie.getSheet())).contains("010780054");
            assertThat(anomalie)
                    .filteredOn(c -> c.toString().equals("010780054"))
                    .singleElement()
                    .satisfies(c -> assertThat(c.getCellType()).isEqualTo(CellType.STRING));
        }
    }

    @Test
    void eachSheetFiltersKeepsItsHeaderAndPrintsOnA4Landscape() throws Exception {
        byte[] octets = Classeurs.octets(NuitExemple.nuit());
        try (XSSFWorkbook classeur = Classeurs.ouvrir(octets)) {
            for (FeuilleDonnees donnees : FeuilleDonnees.values()) {
                XSSFSheet feuille = classeur.getSheet(donnees.titre());
                assertThat(feuille.getPaneInformation().isFreezePane()).isTrue();
                assertThat(feuille.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(feuille.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
                assertThat(feuille.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(feuille.getPrintSetup().getLandscape()).isTrue();
                assertThat(feuille.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(feuille.getPrintSetup().getFitHeight()).isZero();
            }
            assertThat(teintes(classeur, "Candidats"))
                    .containsExactly("\"FINANCABLE\"", "\"FINANCABLE_AVEC_DECOTE\"", "\"EXCLU\"", "\"A_INSTRUIRE\"");
            assertThat(teintes(classeur, "Anomalies")).contains("\"BLOQUANT\"", "\"AVERTISSEMENT\"", "\"INFO\"");
            assertThat(teintes(classeur, "Verdicts")).contains("\"ATTEINT\"", "\"NON_ATTEINT\"", "\"SANS_OBJET\"");
        }
    }

    private static List<String> teintes(XSSFWorkbook classeur, String feuille) {
        var formats = classeur.getSheet(feuille).getSheetConditionalFormatting();
        return IntStream.range(0, formats.getNumConditionalFormattings())
                .mapToObj(formats::getConditionalFormattingAt)
                .flatMap(f -> IntStream.range(0, f.getNumberOfRules()).mapToObj(f::getRule))
                .map(r -> r.getFormula1())
                .toList();
    }

    @Test
    void theNationalOneListsItsInputsARegionalOneDoesNot() throws Exception {
        try (XSSFWorkbook national = Classeurs.ouvrir(Classeurs.octets(NuitExemple.nuit()));
                XSSFWorkbook region = Classeurs.ouvrir(Classeurs.octets(Classeurs.region()))) {
            String lisezMoi = Classeurs.contenu(national.getSheetAt(0));
            assertThat(lisezMoi)
                    .contains("nuit du 20/11/2026", "d1bis-2026", "Toute la campagne", "1.0.0")
                    .contains("a".repeat(64), "b".repeat(64), "Montant plafond avant décote, en euros");
            assertThat(Classeurs.contenu(region.getSheetAt(0)))
                    .contains(Classeurs.REGLEMENT.region("75"), "nuit du 20/11/2026")
                    .doesNotContain("a".repeat(64), "audits-ads.csv", "Toute la campagne", "SHA-256");
        }
    }

    @Test
    void aSheetThatIsFullSaysSo() throws Exception {
        try (XSSFWorkbook classeur = Classeurs.ouvrir(Classeurs.octets(NuitExemple.nuit(), 2))) {
            assertThat(classeur.getSheet("Candidats").getLastRowNum()).isEqualTo(2);
            assertThat(classeur.getSheet("Verdicts").getLastRowNum()).isEqualTo(2);
            assertThat(classeur.getSheet("Verdicts").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("Feuille pleine : 1 lignes montrées sur 18. Toutes sont dans verdicts.csv.");
        }
    }

    @Test
    void anEmptyNightIsAWorkbookOfHeaders() throws Exception {
        NuitExemple vide = new NuitExemple(
                "d1bis-2026", NuitExemple.NUIT, List.<FichierEntree>of(), List.of(), List.of(), List.of());
        try (XSSFWorkbook classeur = Classeurs.ouvrir(Classeurs.octets(vide))) {
            assertThat(classeur.getSheet("Candidats").getLastRowNum()).isZero();
            assertThat(classeur.getSheet("Candidats").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("candidat_id");
        }
    }
}
