package fr.care.controle.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A small workbook read whole: forms that people fill, one per candidate, employee or establishment. */
public final class Classeur {
    private Classeur() {}

    /**
     * One sheet.
     *
     * @param rangees those that hold something, from the top
     */
    public record Feuille(String nom, List<Rangee> rangees) {}

    /**
     * One row.
     *
     * @param numero 1 is the first of the sheet
     * @param cellules from column A; those on the right that are missing are blank
     */
    public record Rangee(int numero, List<Brute> cellules) {
        /** The cell of a column, 0 being A. */
        public Brute cellule(int colonne) {
            return colonne < cellules.size() ? cellules.get(colonne) : Brute.VIDE;
        }
    }

    /**
     * Every sheet, in the order of the workbook.
     *
     * @throws FichierIllisible when the file is not a readable workbook
     */
    public static List<Feuille> lire(Path fichier, String chemin) {
        try (OPCPackage classeur = OPCPackage.open(fichier.toFile(), PackageAccess.READ)) {
            XSSFReader lecteur = new XSSFReader(classeur);
            ReadOnlySharedStringsTable textes = new ReadOnlySharedStringsTable(classeur);
            FormatsDate formats = FormatsDate.de(lecteur);
            List<Feuille> feuilles = new ArrayList<>();
            XSSFReader.SheetIterator contenus = lecteur.getSheetIterator();
            while (contenus.hasNext()) {
                try (InputStream xml = contenus.next()) {
                    List<Rangee> rangees = new ArrayList<>();
                    XMLReader analyse = XMLHelper.newXMLReader();
                    analyse.setContentHandler(new FeuilleXlsx(
                            textes, formats, (numero, cellules) -> rangees.add(new Rangee(numero, cellules))));
                    analyse.parse(new InputSource(xml));
                    feuilles.add(new Feuille(contenus.getSheetName(), rangees));
                }
            }
            return feuilles;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | XmlException
                | RecordFormatException
                | SAXException
                | ParserConfigurationException
                | IOException e) {
            throw LecteurXlsx.illisible(chemin, e);
        }
    }
}
