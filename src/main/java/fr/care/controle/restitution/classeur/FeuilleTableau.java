package fr.care.controle.restitution.classeur;

import fr.care.controle.restitution.Ecriture;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.tableau.Cellule;
import fr.care.controle.restitution.tableau.Colonne;
import fr.care.controle.restitution.tableau.FormatCsv;
import fr.care.controle.restitution.tableau.Rangement;
import fr.care.controle.restitution.tableau.Tableau;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table in a sheet, row after row. The header holds the names of the CSV columns, so that a formula, a query or a script
 * that joins the files works on the sheets too; what each means is one hover away.
 */
final class FeuilleTableau<T> implements Ecriture {
    /** The width of a number, its thousands apart and its unit, beyond its digits. */
    private static final int ORNEMENTS = 5;

    private static final int LARGEUR_JOUR = 11;

    private final SXSSFSheet feuille;
    private final Tableau<T> tableau;
    private final List<Colonne<T>> colonnes;
    private final String csv;
    private final Styles styles;
    private final int lignesMax;
    private final Largeurs largeurs;
    private final Rangement<T> rangement;
    private long total;
    private int ecrites;
    /** The one that fills the sheet: shown if it is the last. */
    private @Nullable T derniere;

    /**
     * Writes the header.
     *
     * @param nuit that of the results
     * @param lignesMax the most rows under the header; beyond, the last one tells how many there are and where
     */
    FeuilleTableau(SXSSFSheet feuille, Tableau<T> tableau, String csv, LocalDate nuit, Styles styles, int lignesMax) {
        this.feuille = feuille;
        this.tableau = tableau;
        this.colonnes = tableau.colonnes();
        this.csv = csv;
        this.styles = styles;
        this.lignesMax = lignesMax;
        this.largeurs = new Largeurs(colonnes.size());
        this.rangement = new Rangement<>(tableau, nuit, this::ranger);
        entete();
    }

    @Override
    public void element(Element element) throws IOException {
        rangement.element(element);
    }

    /** Writes the rows that waited, then sets the widths. */
    @Override
    public void finir() throws IOException {
        rangement.finir();
        T attendue = derniere;
        if (attendue != null && total == lignesMax) {
            ligne(attendue);
        } else if (total > lignesMax) {
            Cell mention = feuille.createRow(ecrites + 1).createCell(0);
            mention.setCellStyle(styles.alerte);
            mention.setCellValue("Feuille pleine : " + ecrites + " lignes montrées sur " + total + ". Toutes sont dans "
                    + csv + ".");
        }
        largeurs.appliquer(feuille);
        Habillage.appliquer(feuille, tableau, ecrites);
    }

    /** How many rows the table has. */
    long total() {
        return total;
    }

    private void entete() {
        Row ligne = feuille.createRow(0);
        ligne.setHeightInPoints(Largeurs.points(1) + 5f);
        for (int i = 0; i < colonnes.size(); i++) {
            String nom = colonnes.get(i).nom();
            Cell cellule = ligne.createCell(i);
            cellule.setCellStyle(styles.entete);
            cellule.setCellValue(nom);
            largeurs.entete(i, nom);
        }
    }

    private void ranger(T valeurs) {
        total++;
        if (total < lignesMax) {
            ligne(valeurs);
        } else if (total == lignesMax) {
            derniere = valeurs;
        }
    }

    private void ligne(T valeurs) {
        ecrites++;
        Row ligne = feuille.createRow(ecrites);
        int hauteur = 1;
        for (int i = 0; i < colonnes.size(); i++) {
            hauteur = Math.max(
                    hauteur, cellule(ligne, i, colonnes.get(i).cellule().apply(valeurs)));
        }
        if (hauteur > 1) {
            ligne.setHeightInPoints(Largeurs.points(hauteur));
        }
    }

    /** Tells how many lines of text the cell fills. */
    private int cellule(Row ligne, int i, Cellule cellule) {
        if (cellule instanceof Cellule.Texte texte) {
            return texte(ligne, i, texte.valeur());
        }
        if (cellule instanceof Cellule.Mesuree mesure) {
            return texte(ligne, i, FormatCsv.EXCEL_FR.mesure(mesure.valeur()));
        }
        if (cellule instanceof Cellule.Decimal nombre) {
            creer(ligne, i, styles.nombre(nombre.unite()))
                    .setCellValue(nombre.valeur().doubleValue());
            largeurs.voir(i, nombre.valeur().precision() + ORNEMENTS);
        } else if (cellule instanceof Cellule.Entier entier) {
            creer(ligne, i, styles.entier).setCellValue((double) entier.valeur());
            largeurs.voir(i, Long.toString(entier.valeur()).length());
        } else if (cellule instanceof Cellule.Jour jour) {
            creer(ligne, i, styles.jour).setCellValue(jour.valeur());
            largeurs.voir(i, LARGEUR_JOUR);
        }
        return 1;
    }

    private int texte(Row ligne, int i, String brut) {
        if (brut.isEmpty()) {
            return 1;
        }
        String texte = Textes.deCellule(brut, csv);
        int lignes = largeurs.texte(i, texte);
        creer(ligne, i, lignes > 1 ? styles.texteLong : styles.texte).setCellValue(texte);
        return lignes;
    }

    private static Cell creer(Row ligne, int i, CellStyle style) {
        Cell cellule = ligne.createCell(i);
        cellule.setCellStyle(style);
        return cellule;
    }
}
