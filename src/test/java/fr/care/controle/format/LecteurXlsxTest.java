package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet may hold in a cell, and what is read of it. */
class LecteurXlsxTest {
    private static final String[] ENTETE = {
        "Code", "Libellé", "FINESS", "Score", "Montant", "Date début", "Actif", "Niveau"
    };

    @TempDir
    Path dossier;

    @Test
    void typedCellsAreReadByTheirType() {
        assertThat(lire((ligne, jour) -> {
                    ligne.createCell(0).setCellValue("A");
                    ligne.createCell(1).setCellValue(" d'un texte ");
                    ligne.createCell(2).setCellValue("750712184");
                    ligne.createCell(3).setCellValue(4);
                    ligne.createCell(4).setCellValue(1234.1);
                    date(ligne, jour, LocalDateTime.of(2026, 11, 20, 23, 59));
                    ligne.createCell(6).setCellValue(true);
                    ligne.createCell(7).setCellValue("élevé");
                }))
                .containsExactly("2:A|d'un texte|750712184|4|1234.1|2026-11-20|true|ELEVE");
    }

    @Test
    void textCellsAreReadAsThoseOfACsv() {
        assertThat(lire((ligne, jour) -> {
                    ligne.createCell(0).setCellValue("A");
                    ligne.createCell(3).setCellValue("4,0");
                    ligne.createCell(4).setCellValue("1\u202F234,50");
                    ligne.createCell(5).setCellValue("20/11/2026");
                    ligne.createCell(6).setCellValue("non");
                }))
                .containsExactly("2:A|||4|1234.5|2026-11-20|false");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void datesAreCountedFromTheOriginOfTheWorkbook(boolean depuis1904) {
        byte[] octets = classeur(classeur -> {
            classeur.getCTWorkbook().getWorkbookPr().setDate1904(depuis1904);
            Sheet feuille = entete(classeur, "F");
            Row ligne = feuille.createRow(1);
            ligne.createCell(0).setCellValue("A");
            date(ligne, styleDeDate(classeur), LocalDate.of(2026, 2, 28).atStartOfDay());
        });
        assertThat(Essai.xlsx(dossier, octets).resume()).containsExactly("2:A|||||2026-02-28");
    }

    @Test
    void aNumberWithoutADateFormatIsNoDateAndADateIsNoNumber() {
        assertThat(lire((ligne, jour) -> {
                    ligne.createCell(0).setCellValue("A");
                    ligne.createCell(5).setCellValue(46346);
                }))
                .containsExactly("2!date_debut=46346");
        assertThat(lire((ligne, jour) -> {
                    ligne.createCell(0).setCellValue("A");
                    ligne.createCell(4).setCellValue(LocalDate.of(2026, 11, 20));
                    ligne.getCell(4).setCellStyle(jour);
                }))
                .containsExactly("2!montant=2026-11-20");
    }

    @Test
    void numbersHaveTheDigitsThatTheSpreadsheetShows() {
        for (double valeur : new double[] {9.1, 0.1 + 0.2, 1e15, 1234567.89, -0.005}) {
            assertThat(lire((ligne, jour) -> {
                        ligne.createCell(0).setCellValue(7);
                        ligne.createCell(4).setCellValue(valeur);
                    }))
                    .first()
                    .asString()
                    .isIn("2:7||||9.1", "2:7||||0.3", "2:7||||1000000000000000", "2:7||||1234567.89", "2:7||||-0.005");
        }
    }

    @Test
    void aFinessThatBecameANumberIsRestoredWhenItsKeyConfirms() {
        assertThat(finess(750712184)).isEqualTo("2:A||750712184");
        assertThat(finess(10780054)).isEqualTo("2:A||010780054");
        // The key of 010780055 is wrong: 8 digits could be anything.
        assertThat(finess(10780055)).isEqualTo("2!finess=10780055");
        // Nine digits have lost nothing: a wrong key is told elsewhere, and rejects nothing.
        assertThat(finess(750712185)).isEqualTo("2:A||750712185");
        assertThat(finess(7507121840d)).isEqualTo("2!finess=7507121840");
        assertThat(finess(10780054.5)).isEqualTo("2!finess=10780054.5");
    }

    @Test
    void aFinessRestoredFromANumberIsNotTold() {
        byte[] octets = classeur(classeur -> {
            Row ligne = entete(classeur, "F").createRow(1);
            ligne.createCell(0).setCellValue("A");
            ligne.createCell(2).setCellValue(10780054);
        });
        assertThat(((LigneLue.Acceptee) Essai.xlsx(dossier, octets).lignes().get(0)).finessRepares())
                .isEmpty();
    }

    @Test
    void formulasAreReadByTheirLastValue() {
        assertThat(lire((ligne, jour) -> {
                    ligne.createCell(0).setCellFormula("\"A\"&1");
                    ligne.createCell(3).setCellFormula("1+1");
                    ligne.getSheet()
                            .getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateAll();
                }))
                .containsExactly("2:A1|||2");
    }

    @Test
    void aFormulaThatNobodyComputedIsRejected() {
        assertThat(lire((ligne, jour) -> {
                    ligne.createCell(0).setCellValue("A");
                    ligne.createCell(3).setCellFormula("1+1");
                }))
                .containsExactly("2!score=formule sans valeur calculée");
    }

    @Test
    void anErrorIsRejectedUnlessItsColumnIsIgnored() {
        BiConsumer<Row, CellStyle> erreur = (ligne, jour) -> {
            ligne.createCell(0).setCellValue("A");
            ligne.createCell(1).setCellErrorValue(FormulaError.NA.getCode());
        };
        assertThat(lire(erreur)).containsExactly("2!libelle=#N/A");
        byte[] octets = classeur(classeur -> {
            Sheet feuille = entete(classeur, "F");
            feuille.getRow(0).getCell(1).setCellValue("Calcul");
            erreur.accept(feuille.createRow(1), styleDeDate(classeur));
        });
        assertThat(Essai.xlsx(dossier, octets).resume()).containsExactly("2:A");
    }

    @Test
    void rowsAreNumberedAsInTheSheetAndBlankOnesAreNotRows() {
        byte[] octets = classeur(classeur -> {
            Sheet feuille = classeur.createSheet("F");
            feuille.createRow(0).createCell(3).setCellValue("  ");
            feuille.createRow(4).createCell(2).setCellValue("code");
            feuille.createRow(6).createCell(2).setCellValue("A");
            feuille.createRow(7).createCell(2).setCellStyle(styleDeDate(classeur));
            feuille.createRow(9).createCell(2).setCellValue("B");
        });
        Essai essai = Essai.xlsx(dossier, octets);
        assertThat(essai.resume()).containsExactly("7:A", "10:B");
        assertThat(essai.bilan().lues()).isEqualTo(2);
    }

    @Test
    void onlyTheFirstSheetIsRead() {
        byte[] octets = classeur(classeur -> {
            entete(classeur, "Z");
            Sheet seconde = entete(classeur, "A");
            seconde.createRow(1).createCell(0).setCellValue("non");
            classeur.setSheetOrder("A", 0);
        });
        assertThat(Essai.xlsx(dossier, octets).resume()).containsExactly("2:non");
    }

    @Test
    void whatStopsAFileStopsAWorkbookToo() {
        assertThatThrownBy(() -> Essai.xlsx(
                        dossier,
                        classeur(classeur -> classeur.createSheet("F")
                                .createRow(0)
                                .createCell(0)
                                .setCellValue("libelle"))))
                .isInstanceOf(FichierIllisible.class)
                .hasMessageStartingWith("essai.xlsx : colonne(s) obligatoire(s) absente(s) : code.");
        assertThatThrownBy(() -> Essai.xlsx(dossier, classeur(classeur -> classeur.createSheet("F"))))
                .isInstanceOf(FichierIllisible.class)
                .hasMessageStartingWith("essai.xlsx : le fichier n'a que des lignes vides.");
    }

    private String finess(double nombre) {
        return lire((ligne, jour) -> {
                    ligne.createCell(0).setCellValue("A");
                    ligne.createCell(2).setCellValue(nombre);
                })
                .get(0);
    }

    private List<String> lire(BiConsumer<Row, CellStyle> remplir) {
        byte[] octets =
                classeur(classeur -> remplir.accept(entete(classeur, "F").createRow(1), styleDeDate(classeur)));
        return Essai.xlsx(dossier, octets).resume();
    }

    private static Sheet entete(XSSFWorkbook classeur, String nom) {
        Sheet feuille = classeur.createSheet(nom);
        Row ligne = feuille.createRow(0);
        for (int i = 0; i < ENTETE.length; i++) {
            ligne.createCell(i).setCellValue(ENTETE[i]);
        }
        return feuille;
    }

    private static void date(Row ligne, CellStyle jour, LocalDateTime valeur) {
        ligne.createCell(5).setCellValue(valeur);
        ligne.getCell(5).setCellStyle(jour);
    }

    private static CellStyle styleDeDate(XSSFWorkbook classeur) {
        CellStyle style = classeur.createCellStyle();
        style.setDataFormat(classeur.createDataFormat().getFormat("dd/mm/yyyy"));
        return style;
    }

    static byte[] classeur(Consumer<XSSFWorkbook> remplir) {
        try (XSSFWorkbook classeur = new XSSFWorkbook()) {
            remplir.accept(classeur);
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            classeur.write(octets);
            return octets.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
