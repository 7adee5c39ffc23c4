package fr.care.controle.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbookPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;

/** Tells which numbers of a workbook are dates, by the format of their cells, and counts the days from its own origin. */
final class FormatsDate {
    private final IntPredicate dates;
    private final boolean depuis1904;
    private final Map<Integer, Boolean> connus = new HashMap<>();

    /**
     * The formats of a workbook.
     *
     * @param dates by style number, whether its format is one of dates
     */
    FormatsDate(IntPredicate dates, boolean depuis1904) {
        this.dates = dates;
        this.depuis1904 = depuis1904;
    }

    static FormatsDate de(XSSFReader classeur) throws IOException, InvalidFormatException, XmlException {
        try (InputStream xml = classeur.getWorkbookData()) {
            CTWorkbookPr proprietes =
                    WorkbookDocument.Factory.parse(xml).getWorkbook().getWorkbookPr();
            StylesTable styles = classeur.getStylesTable();
            return new FormatsDate(
                    style -> formatDeDate(styles, style), proprietes != null && proprietes.getDate1904());
        }
    }

    /** The day of a cell, its time dropped; empty when its format is not one of dates, or when it only holds a time. */
    Optional<LocalDate> jour(int style, double valeur) {
        boolean jour = valeur >= (depuis1904 ? 0 : 1);
        return jour && date(style)
                ? Optional.of(DateUtil.getLocalDateTime(valeur, depuis1904).toLocalDate())
                : Optional.empty();
    }

    /** Whether the format of a style is one of dates. */
    boolean date(int style) {
        return connus.computeIfAbsent(style, dates::test);
    }

    private static boolean formatDeDate(StylesTable styles, int style) {
        XSSFCellStyle format = styles.getStyleAt(style);
        return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
