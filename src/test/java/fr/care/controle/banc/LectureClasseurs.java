package fr.care.controle.banc;

import fr.care.controle.format.Brute;
import fr.care.controle.format.Classeur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The same cells of the same workbooks, read three ways, one workbook after the other on one thread. */
final class LectureClasseurs {
    private LectureClasseurs() {}

    /** Who reads. */
    enum Lecteur {
        CONTROLE_CARE {
            @Override
            void lire(Path fichier, SommeClasseur somme) {
                for (Classeur.Feuille feuille :
                        Classeur.lire(fichier, fichier.getFileName().toString())) {
                    for (Classeur.Rangee rangee : feuille.rangees()) {
                        for (Brute cellule : rangee.cellules()) {
                            somme.ajouter(cellule.nature() == Brute.Nature.NOMBRE, cellule.texte());
                        }
                    }
                }
            }
        },
        FASTEXCEL {
            @Override
            void lire(Path fichier, SommeClasseur somme) throws IOException {
                try (ReadableWorkbook classeur = new ReadableWorkbook(fichier.toFile())) {
                    for (org.dhatim.fastexcel.reader.Sheet feuille :
                            classeur.getSheets().toList()) {
                        try (Stream<org.dhatim.fastexcel.reader.Row> rangees = feuille.openStream()) {
                            rangees.forEach(rangee -> rangee.forEach(cellule -> ajouter(cellule, somme)));
                        }
                    }
                }
            }

            private void ajouter(Cell cellule, SommeClasseur somme) {
                if (cellule != null) {
                    boolean nombre = cellule.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER;
                    somme.ajouter(nombre, nombre ? cellule.getRawValue() : cellule.getText());
                }
            }
        },
        POI {
            @Override
            void lire(Path fichier, SommeClasseur somme) throws IOException {
                try (Workbook classeur = WorkbookFactory.create(fichier.toFile(), null, true)) {
                    for (Sheet feuille : classeur) {
                        for (Row rangee : feuille) {
                            rangee.forEach(cellule -> ajouter(cellule, somme));
                        }
                    }
                }
            }

            private void ajouter(org.apache.poi.ss.usermodel.Cell cellule, SommeClasseur somme) {
                boolean nombre = cellule.getCellType() == CellType.NUMERIC;
                somme.ajouter(
                        nombre, nombre ? String.valueOf(cellule.getNumericCellValue()) : cellule.getStringCellValue());
            }
        };

        abstract void lire(Path fichier, SommeClasseur somme) throws IOException;
    }

    /** Who reads, the folder of the workbooks, where the answers go. */
    public static void main(String[] arguments) throws IOException {
        Lecteur lecteur = Lecteur.valueOf(arguments[0]);
        Reponses reponses = new Reponses();
        for (Path fichier : Fichiers.lister(Path.of(arguments[1]), nom -> nom.endsWith(".xlsx"))) {
            SommeClasseur somme = new SommeClasseur();
            try {
                lecteur.lire(fichier, somme);
            } catch (IOException e) {
                throw new UncheckedIOException(fichier.toString(), e);
            }
            reponses.ajouter(fichier.getFileName(), somme.textes(), somme.nombres(), somme.total(), somme.empreinte());
        }
        reponses.ecrire(Path.of(arguments[2]));
    }
}
