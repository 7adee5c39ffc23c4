package fr.care.controle.restitution.classeur;

import fr.care.controle.restitution.tableau.Cellule.Unite;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The few styles of the workbook. Number formats are written as the file format wants them, in English; a French Excel shows
 * {@code 1 234,50 €} and {@code 20/11/2026}.
 */
final class Styles {
    private static final int BLEU_NUIT = 0x1F3864;
    private static final int BLANC = 0xFFFFFF;
    private static final int FILET = 0xD0D7DE;
    private static final int LIEN = 0x0563C1;
    /** The columns say percent: {@code 2,5} is 2.5 %, hence a percent sign that is a text and multiplies nothing. */
    private static final String POURCENT = "General\"\u00A0%\"";

    private static final String EUROS = "#,##0.00\"\u00A0€\"";
    private static final String JOUR = "dd/mm/yyyy";
    private static final String ENTIER = "0";
    private static final String GRAND_ENTIER = "#,##0";
    private static final String TEXTE = "@";

    private final XSSFWorkbook classeur;
    private final Map<Teinte, XSSFCellStyle> mots = new EnumMap<>(Teinte.class);
    final XSSFCellStyle titre;
    final XSSFCellStyle section;
    final XSSFCellStyle entete;
    final XSSFCellStyle libelle;
    final XSSFCellStyle lien;
    /** Stays a text when someone edits the cell: leading zeros and a first {@code =} are kept. */
    final XSSFCellStyle texte;
    /** For a long text, which Excel may show as {@code ####} under the format of {@link #texte}. */
    final XSSFCellStyle texteLong;

    final XSSFCellStyle empreinte;
    final XSSFCellStyle entier;
    /** A count, thousands apart. */
    final XSSFCellStyle grandEntier;

    final XSSFCellStyle jour;
    final XSSFCellStyle jourAGauche;
    final XSSFCellStyle alerte;
    private final XSSFCellStyle euros;
    private final XSSFCellStyle pourcent;

    Styles(XSSFWorkbook classeur) {
        this.classeur = classeur;
        titre = style(police(16, BLEU_NUIT, true), s -> {});
        section = style(police(12, BLEU_NUIT, true), s -> s.setBorderBottom(BorderStyle.MEDIUM));
        entete = style(police(11, BLANC, true), s -> {
            s.setFillForegroundColor(Teinte.couleur(BLEU_NUIT));
            s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            s.setWrapText(true);
        });
        libelle = donnee(TEXTE, s -> s.setFont(police(11, 0, true)));
        lien = donnee(TEXTE, s -> {
            XSSFFont police = police(11, LIEN, false);
            police.setUnderline(XSSFFont.U_SINGLE);
            s.setFont(police);
        });
        texte = donnee(TEXTE, s -> {});
        texteLong = donnee("General", s -> {
            s.setWrapText(true);
            s.setQuotePrefixed(true);
        });
        empreinte = donnee(TEXTE, s -> {
            XSSFFont police = police(9, 0, false);
            police.setFontName("Courier New");
            s.setFont(police);
        });
        entier = donnee(ENTIER, s -> {});
        grandEntier = donnee(GRAND_ENTIER, s -> {});
        jour = donnee(JOUR, s -> {});
        jourAGauche = donnee(JOUR, s -> s.setAlignment(HorizontalAlignment.LEFT));
        alerte = style(police(11, 0x8B0009, true), s -> {});
        euros = donnee(EUROS, s -> {});
        pourcent = donnee(POURCENT, s -> {});
        for (Teinte teinte : Teinte.values()) {
            mots.put(teinte, donnee(TEXTE, s -> {
                XSSFFont police = police(11, 0, true);
                police.setColor(teinte.encre());
                s.setFont(police);
                s.setFillForegroundColor(teinte.fond());
                s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }));
        }
    }

    XSSFCellStyle nombre(Unite unite) {
        return unite == Unite.EUROS ? euros : pourcent;
    }

    XSSFCellStyle mot(Teinte teinte) {
        return mots.getOrDefault(teinte, texte);
    }

    private XSSFCellStyle donnee(String format, Consumer<XSSFCellStyle> suite) {
        return style(classeur.getFontAt(0), s -> {
            s.setDataFormat(classeur.createDataFormat().getFormat(format));
            s.setVerticalAlignment(VerticalAlignment.TOP);
            s.setBorderBottom(BorderStyle.THIN);
            s.setBottomBorderColor(Teinte.couleur(FILET));
            suite.accept(s);
        });
    }

    private XSSFCellStyle style(XSSFFont police, Consumer<XSSFCellStyle> suite) {
        XSSFCellStyle style = classeur.createCellStyle();
        style.setFont(police);
        suite.accept(style);
        return style;
    }

    private XSSFFont police(int points, int encre, boolean gras) {
        XSSFFont police = classeur.createFont();
        police.setFontHeightInPoints((short) points);
        police.setColor(Teinte.couleur(encre));
        police.setBold(gras);
        return police;
    }
}
