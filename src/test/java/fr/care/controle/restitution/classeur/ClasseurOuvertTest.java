package fr.care.controle.restitution.classeur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.echantillon.CleEssai;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.region.Pseudonymes;
import fr.care.controle.restitution.region.RegionExemple;
import fr.care.controle.restitution.tableau.Colonne;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook as a person opens it. */
class ClasseurOuvertTest {
    private static final ResultatsNuit NUIT = NuitExemple.nuit();
    private static final ResultatsNuit REGION =
            RegionExemple.de(NUIT, new Pseudonymes(CleEssai.CLE)).get(0);

    private static byte[] octets(ResultatsNuit nuit) throws IOException {
        return Classeurs.octets(nuit);
    }

    private static XSSFWorkbook ouvrir(ResultatsNuit nuit) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(octets(nuit)));
    }

    /** What a cell is found by: the row, counted from the first under the header, and the name of the column. */
    private static Cell cellule(Sheet feuille, int ligne, String colonne) {
        for (Cell entete : feuille.getRow(0)) {
            if (entete.getStringCellValue().equals(colonne)) {
                return feuille.getRow(ligne)
                        .getCell(entete.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + colonne);
    }

    @Test
    void theSheetsInTheirOrder() throws IOException {
        try (XSSFWorkbook classeur = ouvrir(NUIT)) {
            List<String> noms = new ArrayList<>();
            classeur.forEach(feuille -> noms.add(feuille.getSheetName()));
            assertThat(noms)
                    .containsExactly(
                            "Lisez-moi", "Candidats", "Verdicts", "Dépenses", "Échéances", "Changements", "Anomalies");
            assertThat(classeur.getActiveSheetIndex()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(FeuilleDonnees.class)
    void aSheetOfDataHasTheColumnsOfItsCsvAndIsReadyToUse(FeuilleDonnees donnees) throws IOException {
        try (XSSFWorkbook classeur = ouvrir(NUIT)) {
            XSSFSheet feuille = classeur.getSheet(donnees.titre());
            List<String> entetes = new ArrayList<>();
            feuille.getRow(0).forEach(cellule -> entetes.add(cellule.getStringCellValue()));
            assertThat(entetes)
                    .containsExactlyElementsOf(donnees.tableau().colonnes().stream()
                            .map(Colonne::nom)
                            .toList());
            assertThat(feuille.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(feuille.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(feuille.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(feuille.getPrintSetup().getLandscape()).isTrue();
            assertThat(feuille.getFooter().getLeft()).contains("nuit du 20/11/2026");
            assertThat(feuille.getCellComment(new org.apache.poi.ss.util.CellAddress(0, 0))
                            .getString()
                            .getString())
                    .startsWith("Identifiant du candidat");
        }
    }

    @Test
    void valuesKeepTheirTypes() throws IOException {
        try (XSSFWorkbook classeur = ouvrir(NUIT)) {
            Sheet candidats = classeur.getSheet("Candidats");
            Cell plafond = cellule(candidats, 2, "plafond");
            assertThat(plafond.getNumericCellValue()).isEqualTo(1234.5);
            assertThat(new DataFormatter(Locale.FRANCE).formatCellValue(plafond))
                    .isEqualTo("1\u202f234,50\u00a0€");
            assertThat(cellule(candidats, 1, "montant_max").getNumericCellValue())
                    .isEqualTo(200.5);
            // Unknown is blank, never a zero.
            assertThat(cellule(candidats, 2, "montant_max").getCellType()).isEqualTo(CellType.BLANK);
            Cell decote = cellule(candidats, 1, "decote_max");
            assertThat(decote.getNumericCellValue()).isEqualTo(12.5);
            assertThat(decote.getCellStyle().getDataFormatString()).isEqualTo("General\"\u00a0%\"");
            Cell reference = cellule(candidats, 1, "date_reference");
            assertThat(DateUtil.isCellDateFormatted(reference)).isTrue();
            assertThat(reference.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(reference.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(cellule(candidats, 1, "region").getStringCellValue()).isEqualTo("75");
            Cell finess = cellule(classeur.getSheet("Anomalies"), 2, "objet");
            assertThat(finess.getCellType()).isEqualTo(CellType.STRING);
            assertThat(finess.getStringCellValue()).isEqualTo("010780054");
            assertThat(cellule(classeur.getSheet("Échéances"), 1, "jours_restants")
                            .getNumericCellValue())
                    .isZero();
        }
    }

    @Test
    void aTextIsNeverAFormula(@TempDir Path dossier) throws IOException {
        try (XSSFWorkbook classeur = ouvrir(NUIT)) {
            Cell nom = cellule(classeur.getSheet("Candidats"), 2, "denomination");
            assertThat(nom.getCellType()).isEqualTo(CellType.STRING);
            assertThat(nom.getStringCellValue()).isEqualTo("=SOMME(A1)");
        }
        parties(Files.write(dossier.resolve("synthese.xlsx"), octets(NUIT)))
                .forEach(partie -> assertThat(partie).doesNotContain("<f>", "<f "));
    }

    @Test
    void everyTextCanBeWritten() throws IOException {
        String long_ = "é".repeat(40_000);
        List<LigneSynthese> lignes = List.of(
                NuitExemple.synthese("C1", "a\u0000b\u0007_x0041_\r\nc\uD800", "1", Statut.EXCLU, List.of(), 0),
                NuitExemple.synthese("C2", long_, "1", Statut.EXCLU, List.of(), 0));
        try (XSSFWorkbook classeur = ouvrir(NuitExemple.nuit().avecCandidats(lignes))) {
            Sheet candidats = classeur.getSheet("Candidats");
            assertThat(cellule(candidats, 1, "denomination").getStringCellValue())
                    .isEqualTo("a␀b␇_x0041_\nc\uFFFD");
            assertThat(cellule(candidats, 2, "denomination").getStringCellValue())
                    .hasSize(32_767)
                    .endsWith(" […] (texte coupé, 40000 caractères en tout : voir synthese.csv)");
        }
    }

    @Test
    void aSheetThatIsFullSaysWhereTheRestIs() throws IOException {
        try (XSSFWorkbook classeur = Classeurs.ouvrir(Classeurs.octets(NUIT, 1))) {
            Sheet candidats = classeur.getSheet("Candidats");
            assertThat(candidats.getLastRowNum()).isEqualTo(1);
            assertThat(candidats.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Feuille pleine : 0 lignes montrées sur 2. Toutes sont dans synthese.csv.");
        }
    }

    @Test
    void theFirstSheetTellsTheNightAndWhatItIsMadeOf() throws IOException {
        String national = texte(NUIT);
        assertThat(national)
                .contains("Contrôle CaRE : synthèse de la nuit du 20/11/2026", "d1bis-2026", "Toute la campagne")
                .contains("audits-ads.csv", "a".repeat(64))
                .contains("Montant payable = coûts retenus moins recettes", "ECART_MAX_DEPASSE");
        String region = texte(REGION);
        assertThat(region)
                .contains("Nouvelle-Aquitaine (75)")
                .doesNotContain("Toute la campagne", "a".repeat(64), "Les fichiers lus cette nuit", "44A567");
    }

    private static String texte(ResultatsNuit nuit) throws IOException {
        StringBuilder texte = new StringBuilder();
        try (XSSFWorkbook classeur = ouvrir(nuit)) {
            classeur.forEach(feuille -> feuille.forEach(
                    ligne -> ligne.forEach(cellule -> texte.append(cellule).append('\n'))));
        }
        return texte.toString();
    }

    private static List<String> parties(Path classeur) throws IOException {
        List<String> parties = new ArrayList<>();
        try (ZipFile zip = new ZipFile(classeur.toFile())) {
            for (ZipEntry partie : zip.stream()
                    .filter(e -> e.getName().matches("xl/worksheets/sheet\\d+.xml"))
                    .toList()) {
                parties.add(new String(zip.getInputStream(partie).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parties).hasSize(7);
        return parties;
    }
}
