package fr.care.controle.echantillon;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the template: what is to be filled is yellow, what is computed is grey. */
final class StylesTrame {
    private static final String EUROS = "#,##0.00\\ \"€\"";
    private static final String HEURES = "#,##0.00";

    final CellStyle titre;
    final CellStyle note;
    final CellStyle entete;
    final CellStyle libelle;
    final CellStyle saisieEuros;
    final CellStyle saisieHeures;
    final CellStyle saisieTexte;
    final CellStyle saisieDate;
    final CellStyle calculEuros;
    final CellStyle calculHeures;

    StylesTrame(XSSFWorkbook classeur) {
        titre = texte(classeur, true, 14);
        note = texte(classeur, false, 9);
        entete = cadre(classeur, "General", IndexedColors.PALE_BLUE);
        entete.setFont(police(classeur, true, 11));
        entete.setAlignment(HorizontalAlignment.CENTER);
        entete.setWrapText(true);
        libelle = cadre(classeur, "General", IndexedColors.WHITE);
        saisieEuros = cadre(classeur, EUROS, IndexedColors.LIGHT_YELLOW);
        saisieHeures = cadre(classeur, HEURES, IndexedColors.LIGHT_YELLOW);
        saisieTexte = cadre(classeur, "@", IndexedColors.LIGHT_YELLOW);
        saisieDate = cadre(classeur, "dd/mm/yyyy", IndexedColors.LIGHT_YELLOW);
        calculEuros = cadre(classeur, EUROS, IndexedColors.GREY_25_PERCENT);
        calculHeures = cadre(classeur, HEURES, IndexedColors.GREY_25_PERCENT);
    }

    private static CellStyle texte(XSSFWorkbook classeur, boolean gras, int taille) {
        CellStyle style = classeur.createCellStyle();
        style.setFont(police(classeur, gras, taille));
        return style;
    }

    private static XSSFFont police(XSSFWorkbook classeur, boolean gras, int taille) {
        XSSFFont police = classeur.createFont();
        police.setFontName("Arial");
        police.setBold(gras);
        police.setFontHeightInPoints((short) taille);
        return police;
    }

    private static CellStyle cadre(XSSFWorkbook classeur, String format, IndexedColors fond) {
        XSSFCellStyle style = classeur.createCellStyle();
        style.setDataFormat(classeur.createDataFormat().getFormat(format));
        style.setFillForegroundColor(fond.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }
}
