package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet may hold in a cell, and what is read of it. */
class LecteurXlsxTest {
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
                    ClasseurPoi.date(ligne, jour, LocalDateTime.of(2026, 11, 20, 23, 59));
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
        byte[] octets = ClasseurPoi.classeur(classeur -> {
            classeur.getCTWorkbook().getWorkbookPr().setDate1904(depuis1904);
            Sheet feuille = ClasseurPoi.entete(classeur, "F");
            Row ligne = feuille.createRow(1);
            ligne.createCell(0).setCellValue("A");
            ClasseurPoi.date(
                    ligne,
                    ClasseurPoi.styleDeDate(classeur),
                    LocalDate.of(2026, 2, 28).atStartOfDay());
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
    void aTimeAloneIsNoDate() {
        assertThat(lire((ligne, jour) -> {
                    ligne.createCell(0).setCellValue("A");
                    ligne.createCell(5).setCellValue(0.75);
                    ligne.getCell(5).setCellStyle(jour);
                }))
                .containsExactly("2!date_debut=0.75");
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
    void rowsAreNumberedAsInTheSheetAndBlankOnesAreNotRows() {
        byte[] octets = ClasseurPoi.classeur(classeur -> {
            Sheet feuille = classeur.createSheet("F");
            feuille.createRow(0).createCell(3).setCellValue("  ");
            feuille.createRow(4).createCell(2).setCellValue("code");
            feuille.createRow(6).createCell(2).setCellValue("A");
            feuille.createRow(7).createCell(2).setCellStyle(ClasseurPoi.styleDeDate(classeur));
            feuille.createRow(9).createCell(2).setCellValue("B");
        });
        Essai essai = Essai.xlsx(dossier, octets);
        assertThat(essai.resume()).containsExactly("7:A", "10:B");
        assertThat(essai.bilan().lues()).isEqualTo(2);
    }

    @Test
    void onlyTheFirstSheetIsRead() {
        byte[] octets = ClasseurPoi.classeur(classeur -> {
            ClasseurPoi.entete(classeur, "Z");
            Sheet seconde = ClasseurPoi.entete(classeur, "A");
            seconde.createRow(1).createCell(0).setCellValue("non");
            classeur.setSheetOrder("A", 0);
        });
        assertThat(Essai.xlsx(dossier, octets).resume()).containsExactly("2:non");
    }

    @Test
    void whatStopsAFileStopsAWorkbookToo() {
        assertThatThrownBy(() -> Essai.xlsx(
                        dossier,
                        ClasseurPoi.classeur(classeur -> classeur.createSheet("F")
                                .createRow(0)
                                .createCell(0)
                                .setCellValue("libelle"))))
                .isInstanceOf(FichierIllisible.class)
                .hasMessageStartingWith("essai.xlsx : colonne(s) obligatoire(s) absente(s) : code.");
        assertThatThrownBy(() -> Essai.xlsx(dossier, ClasseurPoi.classeur(classeur -> classeur.createSheet("F"))))
                .isInstanceOf(FichierIllisible.class)
                .hasMessageStartingWith("essai.xlsx : le fichier n'a que des lignes vides.");
    }

    private List<String> lire(BiConsumer<Row, CellStyle> remplir) {
        return ClasseurPoi.lire(dossier, remplir);
    }
}
