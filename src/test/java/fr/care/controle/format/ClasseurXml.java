package fr.care.controle.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part: what no spreadsheet would write, but other programs do. */
final class ClasseurXml {
    private static final String TETE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ClasseurXml() {}

    /** A workbook of one sheet whose rows are given as XML; style 1 is a date. */
    static byte[] de(String lignes) {
        return zip(parties(lignes));
    }

    static Map<String, String> parties(String lignes) {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main+xml")
                        + type("/xl/worksheets/sheet1.xml", "worksheet+xml")
                        + type("/xl/styles.xml", "styles+xml")
                        + "</Types>");
        parties.put(
                "_rels/.rels",
                RELATIONS + "<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parties.put(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"F\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parties.put(
                "xl/_rels/workbook.xml.rels",
                RELATIONS + "<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>" + "<Relationship Id=\"r2\" Type=\"" + OFFICE
                        + "/styles\" Target=\"styles.xml\"/></Relationships>");
        parties.put(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        parties.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet " + MAIN + "><sheetData>" + lignes + "</sheetData></worksheet>");
        return parties;
    }

    private static String type(String partie, String nom) {
        return "<Override PartName=\"" + partie + "\" ContentType=\"" + TYPE + nom + "\"/>";
    }

    static byte[] zip(Map<String, String> parties) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (Map.Entry<String, String> partie : parties.entrySet()) {
                zip.putNextEntry(new ZipEntry(partie.getKey()));
                zip.write((TETE + partie.getValue()).getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    /** A row of text cells, written inline. */
    static String ligne(int numero, String... textes) {
        StringBuilder cellules = new StringBuilder();
        for (String texte : textes) {
            cellules.append("<c t=\"inlineStr\"><is><t>").append(texte).append("</t></is></c>");
        }
        return ligneXml(numero, cellules.toString());
    }

    static String ligneXml(int numero, String cellules) {
        return "<row r=\"" + numero + "\">" + cellules + "</row>";
    }
}
