package fr.care.controle.echantillon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TrameTest {
    @Test
    void deuxGenerationsDonnentLesMemesOctets() throws Exception {
        byte[] premiere = octets();
        Thread.sleep(2_100); // The clock of archives ticks every two seconds.
        assertThat(octets()).isEqualTo(premiere);
    }

    /** Part by part: libraries of compression differ, what they compress does not. */
    @Test
    void leModelePublieEstCeluiQueLeCodeGenere() throws Exception {
        Map<String, byte[]> attendues = ArchiveFixe.parties(octets());
        Map<String, byte[]> publiees = ArchiveFixe.parties(Files.readAllBytes(GenererTrame.MODELE));
        assertThat(publiees.keySet()).isEqualTo(attendues.keySet());
        attendues.forEach((nom, partie) -> assertThat(publiees.get(nom))
                .as("%s : relancez GenererTrame", nom)
                .isEqualTo(partie));
    }

    @Test
    void leModeleALesFeuillesLesListesEtDesFormulesCalculees() throws Exception {
        try (XSSFWorkbook classeur = new XSSFWorkbook(Files.newInputStream(GenererTrame.MODELE))) {
            assertThat(classeur)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(Trame.INTERNES, Trame.EXTERNES, Trame.AUTRES, Trame.RECETTES, Trame.CLE);
            assertThat(classeur.getSheet(Trame.EXTERNES).getDataValidations()).hasSize(2);
            assertThat(classeur).allMatch(feuille -> !feuille.getProtect());
            for (Row ligne : classeur.getSheet(Trame.INTERNES)) {
                for (Cell cellule : ligne) {
                    if (cellule.getCellType() == CellType.FORMULA) {
                        assertThat(cellule.getCachedFormulaResultType()).isEqualTo(CellType.NUMERIC);
                        assertThat(cellule.getNumericCellValue()).isZero();
                    }
                }
            }
        }
    }

    private static byte[] octets() throws Exception {
        try (XSSFWorkbook classeur = new EtatRempli().classeur()) {
            return Trame.octets(classeur);
        }
    }
}
