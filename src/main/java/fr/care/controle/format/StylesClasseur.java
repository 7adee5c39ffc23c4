package fr.care.controle.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Tells which styles of a workbook show their numbers as dates. */
final class StylesClasseur {
    /** The longest number format that a spreadsheet accepts. */
    private static final int FORMAT_MAX = 255;

    private StylesClasseur() {}

    /** By style number: whether its format is one of dates. */
    static List<Boolean> dates(XmlBorne xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        List<Boolean> dates = new ArrayList<>();
        boolean styles = false;
        while (xml.avancer()) {
            if (xml.debut()) {
                switch (xml.nom()) {
                    case "numFmt" ->
                        formats.put(
                                entier(xml, "numFmtId"),
                                xml.attribut("formatCode").orElse(""));
                    case "cellXfs" -> styles = true;
                    case "xf" -> {
                        if (styles) {
                            dates.add(date(entier(xml, "numFmtId"), formats));
                        }
                    }
                    default -> {
                        // Colours and fonts.
                    }
                }
            } else if (xml.fin() && xml.nom().equals("cellXfs")) {
                styles = false;
            }
        }
        return dates;
    }

    private static int entier(XmlBorne xml, String attribut) {
        return Integer.parseInt(xml.attribut(attribut).orElse("0"));
    }

    private static boolean date(int numero, Map<Integer, String> formats) {
        String format = formats.getOrDefault(numero, "");
        return format.length() <= FORMAT_MAX && DateUtil.isADateFormat(numero, format.isEmpty() ? null : format);
    }
}
