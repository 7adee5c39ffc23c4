package fr.care.controle.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a spreadsheet writes them. */
final class ClasseurPoi {
    private static final String[] ENTETE = {
        "Code", "Libellé", "FINESS", "Score", "Montant", "Date début", "Actif", "Niveau"
    };

    private ClasseurPoi() {}

    /** What a sheet of one row below the header reads as. */
    static List<String> lire(Path dossier, BiConsumer<Row, CellStyle> remplir) {
        return Essai.xlsx(dossier, uneLigne(remplir)).resume();
    }

    static byte[] uneLigne(BiConsumer<Row, CellStyle> remplir) {
        return classeur(classeur -> remplir.accept(entete(classeur, "F").createRow(1), styleDeDate(classeur)));
    }

    static Sheet entete(XSSFWorkbook classeur, String nom) {
        Sheet feuille = classeur.createSheet(nom);
        Row ligne = feuille.createRow(0);
        for (int i = 0; i < ENTETE.length; i++) {
            ligne.createCell(i).setCellValue(ENTETE[i]);
        }
        return feuille;
    }

    static void date(Row ligne, CellStyle jour, LocalDateTime valeur) {
        ligne.createCell(5).setCellValue(valeur);
        ligne.getCell(5).setCellStyle(jour);
    }

    static CellStyle styleDeDate(XSSFWorkbook classeur) {
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
