package fr.care.controle.generation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of plain values, as small and as quick to write as the format allows: thousands are made, each the same every
 * time. Texts that are numbers become number cells.
 */
final class ClasseurGenere {
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 30, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String ESPACE = "http://schemas.openxmlformats.org/";
    private static final String FEUILLES = ESPACE + "spreadsheetml/2006/main";
    private static final String RELATIONS = ESPACE + "officeDocument/2006/relationships";
    private static final String PAQUET = ESPACE + "package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<String> noms = new ArrayList<>();
    private final List<StringBuilder> corps = new ArrayList<>();
    private int rangee;
    private int lignes;

    /** Begins a sheet. */
    ClasseurGenere feuille(String nom) {
        noms.add(nom);
        corps.add(new StringBuilder());
        rangee = 0;
        return this;
    }

    /** The next row of the sheet; a blank text leaves its cell out. */
    ClasseurGenere ligne(String... cellules) {
        StringBuilder xml = corps.get(corps.size() - 1);
        rangee++;
        lignes++;
        xml.append("<row r=\"").append(rangee).append("\">");
        for (int i = 0; i < cellules.length; i++) {
            if (!cellules[i].isEmpty()) {
                cellule(xml, (char) ('A' + i), cellules[i]);
            }
        }
        xml.append("</row>");
        return this;
    }

    private void cellule(StringBuilder xml, char colonne, String texte) {
        xml.append("<c r=\"").append(colonne).append(rangee);
        if (nombre(texte)) {
            xml.append("\"><v>").append(texte).append("</v></c>");
        } else {
            xml.append("\" t=\"inlineStr\"><is><t>").append(echapper(texte)).append("</t></is></c>");
        }
    }

    private static boolean nombre(String texte) {
        return texte.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-')
                && texte.chars().anyMatch(c -> c >= '0' && c <= '9')
                && texte.lastIndexOf('-') <= 0;
    }

    private static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Of all its sheets. */
    int lignes() {
        return lignes;
    }

    byte[] octets() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            partie(zip, "[Content_Types].xml", types());
            partie(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            partie(zip, "xl/workbook.xml", classeur());
            StringBuilder liens = new StringBuilder();
            for (int i = 1; i <= noms.size(); i++) {
                liens.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            }
            partie(zip, "xl/_rels/workbook.xml.rels", relations(liens.toString()));
            for (int i = 1; i <= corps.size(); i++) {
                partie(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        "<worksheet xmlns=\"" + FEUILLES + "\"><sheetData>" + corps.get(i - 1)
                                + "</sheetData></worksheet>");
            }
        }
        return sortie.toByteArray();
    }

    private String classeur() {
        StringBuilder xml =
                new StringBuilder("<workbook xmlns=\"" + FEUILLES + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        for (int i = 1; i <= noms.size(); i++) {
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(echapper(noms.get(i - 1)), i, i));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String types() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PAQUET + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main"));
        for (int i = 1; i <= noms.size(); i++) {
            xml.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        return xml.append("</Types>").toString();
    }

    private static String type(String partie, String nature) {
        return "<Override PartName=\"" + partie + "\" ContentType=\"" + TYPE + nature + "+xml\"/>";
    }

    private static String relations(String liens) {
        return "<Relationships xmlns=\"" + PAQUET + "relationships\">" + liens + "</Relationships>";
    }

    private static String relation(int rang, String nature, String cible) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(rang, RELATIONS, nature, cible);
    }

    private static void partie(ZipOutputStream zip, String nom, String texte) throws IOException {
        ZipEntry entree = new ZipEntry(nom);
        entree.setTimeLocal(DATE);
        zip.putNextEntry(entree);
        zip.write((XML + texte).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
