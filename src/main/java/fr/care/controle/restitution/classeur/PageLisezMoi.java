package fr.care.controle.restitution.classeur;

import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Lays out the first sheet line after line, over the nine columns that its sections share. */
final class PageLisezMoi {
    static final int DERNIERE = 8;
    private static final int[] LARGEURS = {22, 30, 16, 72, 15, 15, 15, 15, 15};

    private final SXSSFSheet feuille;
    private final Styles styles;
    private int suivante;
    private Row ligne;
    private int hauteur;

    PageLisezMoi(SXSSFSheet feuille, Styles styles) {
        this.feuille = feuille;
        this.styles = styles;
        for (int i = 0; i < LARGEURS.length; i++) {
            Largeurs.largeur(feuille, i, LARGEURS[i]);
        }
        feuille.setDisplayGridlines(false);
        this.ligne = feuille.createRow(suivante);
    }

    Styles styles() {
        return styles;
    }

    /** Starts a line; the cells that follow stand in it. */
    PageLisezMoi ligne() {
        ligne = feuille.createRow(suivante);
        suivante++;
        hauteur = 1;
        return this;
    }

    void titre(String texte) {
        ligne().etendre(0, DERNIERE, styles.titre).setCellValue(texte);
        ligne.setHeightInPoints(28);
    }

    void section(String texte) {
        suivante++;
        ligne().etendre(0, DERNIERE, styles.section).setCellValue(texte);
        ligne.setHeightInPoints(20);
    }

    /** A text over the columns from {@code de} to {@code a}, on as many lines as it needs. */
    PageLisezMoi texte(int de, int a, String texte) {
        return texte(de, a, texte, styles.texteLong);
    }

    PageLisezMoi texte(int de, int a, String texte, CellStyle style) {
        String permis = Textes.deCellule(texte, "le fichier CSV");
        etendre(de, a, style).setCellValue(permis);
        int largeur = 0;
        for (int i = de; i <= a; i++) {
            largeur += LARGEURS[i];
        }
        hauteur = Math.max(hauteur, Largeurs.lignes(permis, largeur));
        if (hauteur > 1) {
            ligne.setHeightInPoints(Largeurs.points(hauteur));
        }
        return this;
    }

    PageLisezMoi mot(int de, int a, String mot, Teinte teinte) {
        return texte(de, a, mot, styles.mot(teinte));
    }

    PageLisezMoi entete(int de, int a, String texte) {
        return texte(de, a, texte, styles.entete);
    }

    PageLisezMoi nombre(int colonne, long nombre) {
        etendre(colonne, colonne, styles.grandEntier).setCellValue((double) nombre);
        return this;
    }

    PageLisezMoi jour(int de, int a, LocalDate jour) {
        etendre(de, a, styles.jourAGauche).setCellValue(jour);
        return this;
    }

    /** The name of a sheet, which leads there. */
    PageLisezMoi lien(int colonne, String titre) {
        Cell cellule = etendre(colonne, colonne, styles.lien);
        Hyperlink lien = feuille.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        lien.setAddress("'" + titre + "'!A1");
        cellule.setHyperlink(lien);
        cellule.setCellValue(titre);
        return this;
    }

    private Cell etendre(int de, int a, CellStyle style) {
        for (int i = de; i <= a; i++) {
            ligne.createCell(i).setCellStyle(style);
        }
        if (a > de) {
            feuille.addMergedRegionUnsafe(new CellRangeAddress(ligne.getRowNum(), ligne.getRowNum(), de, a));
        }
        return ligne.getCell(de);
    }
}
