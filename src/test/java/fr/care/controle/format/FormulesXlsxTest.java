package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet changes or computes by itself: lost zeros, formulas, errors. */
class FormulesXlsxTest {
    @TempDir
    Path dossier;

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
        byte[] octets = ClasseurPoi.classeur(classeur -> {
            Row ligne = ClasseurPoi.entete(classeur, "F").createRow(1);
            ligne.createCell(0).setCellValue("A");
            ligne.createCell(2).setCellValue(10780054);
        });
        assertThat(((LigneLue.Acceptee) Essai.xlsx(dossier, octets).lignes().get(0)).finessRepares())
                .isEmpty();
    }

    @Test
    void formulasAreReadByTheirLastValueAndTold() {
        Essai essai = Essai.xlsx(dossier, ClasseurPoi.uneLigne((ligne, jour) -> {
            ligne.createCell(0).setCellFormula("\"A\"&1");
            ligne.createCell(3).setCellFormula("1+1");
            ligne.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateAll();
        }));
        assertThat(essai.resume()).containsExactly("2:A1|||2");
        assertThat(essai.bilan().avertissements())
                .containsExactly("essai.xlsx : 2 cellule(s) de formule, lue(s) par leur dernière valeur enregistrée");
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
        byte[] octets = ClasseurPoi.classeur(classeur -> {
            Sheet feuille = ClasseurPoi.entete(classeur, "F");
            feuille.getRow(0).getCell(1).setCellValue("Calcul");
            erreur.accept(feuille.createRow(1), ClasseurPoi.styleDeDate(classeur));
        });
        assertThat(Essai.xlsx(dossier, octets).resume()).containsExactly("2:A");
    }

    private String finess(double nombre) {
        return lire((ligne, jour) -> {
                    ligne.createCell(0).setCellValue("A");
                    ligne.createCell(2).setCellValue(nombre);
                })
                .get(0);
    }

    private List<String> lire(BiConsumer<Row, CellStyle> remplir) {
        return ClasseurPoi.lire(dossier, remplir);
    }
}
