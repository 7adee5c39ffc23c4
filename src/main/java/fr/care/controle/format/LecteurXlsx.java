package fr.care.controle.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a workbook row by row; POI refuses zip bombs and external entities by itself. */
final class LecteurXlsx {
    private LecteurXlsx() {}

    /** Reads all rows and returns what to tell of the file. */
    static List<String> lire(Path fichier, String chemin, Lignes lignes) {
        try (OPCPackage classeur = PaquetXlsx.ouvrir(fichier)) {
            XSSFReader lecteur = new XSSFReader(classeur);
            Iterator<InputStream> feuilles = lecteur.getSheetsData();
            if (!feuilles.hasNext()) {
                throw new FichierIllisible(
                        chemin + " : le classeur n'a aucune feuille. Placez les données dans sa première feuille.");
            }
            FeuilleXlsx feuille =
                    new FeuilleXlsx(new ReadOnlySharedStringsTable(classeur, false), FormatsDate.de(lecteur), lignes);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(feuille);
            try (InputStream premiere = feuilles.next()) {
                xml.parse(new InputSource(premiere));
            }
            return feuille.formules() == 0
                    ? List.of()
                    : List.of("%s : %d cellule(s) de formule, lue(s) par leur dernière valeur enregistrée"
                            .formatted(chemin, feuille.formules()));
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | XmlException
                | RecordFormatException
                | SAXException
                | ParserConfigurationException
                | IOException e) {
            throw illisible(chemin, e);
        }
    }

    static FichierIllisible illisible(String chemin, Exception cause) {
        return new FichierIllisible(
                chemin + " : le classeur XLSX ne peut pas être lu (fichier tronqué, protégé, ou d'un autre format)."
                        + " Ouvrez-le dans un tableur et réenregistrez-le en .xlsx, puis relancez la nuit.",
                cause);
    }
}
