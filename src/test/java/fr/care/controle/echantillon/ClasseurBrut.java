package fr.care.controle.echantillon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook made of raw XML parts, so that tests decide of every byte. Cells of a grid: {@code null} is blank, a text is
 * inline, {@link BigDecimal} and {@link Integer} are numbers, {@link LocalDate} a date, {@link Xml} what it says.
 */
public final class ClasseurBrut {
    private static final LocalDate ORIGINE = LocalDate.of(1899, 12, 30);
    private static final String ENTETE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The inside of a {@code c} element, attributes included: {@code  t="e"><v>#REF!</v>}. */
    public record Xml(String texte) {
        /** A formula that nobody computed. */
        public static final Xml NON_CALCULEE = new Xml("><f>A1+1</f>");
    }

    private final StringBuilder onglets = new StringBuilder();
    private final StringBuilder liens = new StringBuilder();
    private final Map<String, byte[]> parties = new LinkedHashMap<>();
    private int feuilles;

    public ClasseurBrut() {
        partie(
                "_rels/.rels",
                ENTETE + "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        partie(
                "xl/styles.xml",
                ENTETE + "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    public ClasseurBrut feuille(String nom, List<? extends List<?>> grille) {
        return feuille(nom, "visible", grille);
    }

    public ClasseurBrut feuille(String nom, String etat, List<? extends List<?>> grille) {
        StringBuilder xml = new StringBuilder(ENTETE).append("<worksheet><sheetData>");
        for (int i = 0; i < grille.size(); i++) {
            xml.append("<row r=\"").append(i + 1).append("\">");
            for (int c = 0; c < grille.get(i).size(); c++) {
                Object valeur = grille.get(i).get(c);
                if (valeur != null) {
                    xml.append("<c r=\"").append(lettres(c)).append(i + 1).append('"');
                    xml.append(cellule(valeur)).append("</c>");
                }
            }
            xml.append("</row>");
        }
        return feuilleXml(nom, etat, xml.append("</sheetData></worksheet>").toString());
    }

    public ClasseurBrut feuilleXml(String nom, String etat, String xml) {
        feuilles++;
        onglets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"f%d\"/>"
                .formatted(echapper(nom), feuilles, etat, feuilles));
        liens.append("<Relationship Id=\"f%d\" Type=\"%sworksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(feuilles, RELATIONS, feuilles));
        return partie("xl/worksheets/sheet" + feuilles + ".xml", xml);
    }

    public ClasseurBrut textesPartages(String xml) {
        liens.append(
                "<Relationship Id=\"t\" Type=\"%ssharedStrings\" Target=\"sharedStrings.xml\"/>".formatted(RELATIONS));
        return partie("xl/sharedStrings.xml", xml);
    }

    public ClasseurBrut partie(String nom, String contenu) {
        return partie(nom, contenu.getBytes(UTF_8));
    }

    public ClasseurBrut partie(String nom, byte[] contenu) {
        parties.put(nom, contenu);
        return this;
    }

    public Path ecrire(Path fichier) throws IOException {
        liens.append("<Relationship Id=\"s\" Type=\"%sstyles\" Target=\"/xl/styles.xml\"/>".formatted(RELATIONS));
        partie("xl/workbook.xml", ENTETE + "<workbook><sheets>" + onglets + "</sheets></workbook>");
        partie("xl/_rels/workbook.xml.rels", ENTETE + "<Relationships>" + liens + "</Relationships>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fichier))) {
            for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
                zip.putNextEntry(new ZipEntry(partie.getKey()));
                zip.write(partie.getValue());
                zip.closeEntry();
            }
        }
        return fichier;
    }

    private static String cellule(Object valeur) {
        if (valeur instanceof Xml xml) {
            return xml.texte();
        }
        if (valeur instanceof LocalDate jour) {
            return " s=\"1\"><v>" + ChronoUnit.DAYS.between(ORIGINE, jour) + "</v>";
        }
        if (valeur instanceof BigDecimal nombre) {
            return "><v>" + nombre.toPlainString() + "</v>";
        }
        if (valeur instanceof Integer nombre) {
            return "><v>" + nombre + "</v>";
        }
        return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + echapper(valeur.toString()) + "</t></is>";
    }

    private static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The name of a column, 0 being A. */
    public static String lettres(int colonne) {
        String derniere = String.valueOf((char) ('A' + colonne % 26));
        return colonne < 26 ? derniere : lettres(colonne / 26 - 1) + derniere;
    }
}
