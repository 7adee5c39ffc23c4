package fr.care.controle.restitution.classeur;

import fr.care.controle.restitution.tableau.Colonne;
import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.TypeColonne;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What makes a sheet of rows easy to use: filters, a header that stays and explains itself, coloured words. */
final class Habillage {
    /** Beyond, a list of values is no help. */
    private static final int VALEURS_MAX = 12;

    private static final int LARGEUR_NOTE = 4;
    private static final int HAUTEUR_NOTE = 6;

    private Habillage() {}

    /** @param lignes how many rows are under the header */
    static void appliquer(SXSSFSheet feuille, Tableau<?> tableau, int lignes) {
        int derniere = tableau.colonnes().size() - 1;
        CellRangeAddress tout = new CellRangeAddress(0, lignes, 0, derniere);
        XSSFSheet complete = feuille.getWorkbook().getXSSFWorkbook().getSheet(feuille.getSheetName());
        // The rows are streamed past POI, which would tell programs that the sheet holds one cell.
        complete.setDimensionOverride(tout);
        // Identifiers are texts on purpose: no warning in the corner of each cell.
        complete.addIgnoredErrors(tout, IgnoredErrorType.NUMBER_STORED_AS_TEXT, IgnoredErrorType.TWO_DIGIT_TEXT_YEAR);
        feuille.setAutoFilter(tout);
        feuille.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        notes(feuille, tableau.colonnes());
        if (lignes > 0) {
            teintes(feuille.getSheetConditionalFormatting(), tableau.colonnes(), lignes);
        }
    }

    private static <T> void notes(SXSSFSheet feuille, List<Colonne<T>> colonnes) {
        Drawing<?> dessin = feuille.createDrawingPatriarch();
        for (int i = 0; i < colonnes.size(); i++) {
            Comment note = dessin.createCellComment(
                    new XSSFClientAnchor(0, 0, 0, 0, i, 1, i + LARGEUR_NOTE, 1 + HAUTEUR_NOTE));
            note.setAddress(0, i);
            note.setAuthor("Contrôle CaRE");
            note.setString(new XSSFRichTextString(note(colonnes.get(i))));
        }
    }

    private static String note(Colonne<?> colonne) {
        List<String> valeurs = colonne.valeurs();
        return valeurs.isEmpty() || valeurs.size() > VALEURS_MAX
                ? colonne.description()
                : colonne.description() + "\n\n" + String.join(", ", valeurs);
    }

    private static <T> void teintes(SheetConditionalFormatting formats, List<Colonne<T>> colonnes, int lignes) {
        for (int i = 0; i < colonnes.size(); i++) {
            Colonne<T> colonne = colonnes.get(i);
            ConditionalFormattingRule[] regles = Teinte.parMot().entrySet().stream()
                    .filter(mot -> colonne.type() == TypeColonne.VARIABLE
                            || colonne.valeurs().contains(mot.getKey()))
                    .map(mot -> regle(formats, mot))
                    .toArray(ConditionalFormattingRule[]::new);
            if (regles.length > 0) {
                formats.addConditionalFormatting(
                        new CellRangeAddress[] {new CellRangeAddress(1, lignes, i, i)}, regles);
            }
        }
    }

    private static ConditionalFormattingRule regle(SheetConditionalFormatting formats, Map.Entry<String, Teinte> mot) {
        ConditionalFormattingRule regle =
                formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, '"' + mot.getKey() + '"');
        PatternFormatting fond = regle.createPatternFormatting();
        fond.setFillBackgroundColor(mot.getValue().fond());
        fond.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        FontFormatting police = regle.createFontFormatting();
        police.setFontColor(mot.getValue().encre());
        police.setFontStyle(false, true);
        return regle;
    }
}
