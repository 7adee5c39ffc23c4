package fr.care.controle.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a sheet: its rows, its cells, what they hold. */
final class FeuilleXlsx extends DefaultHandler {
    private static final int COLONNES = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final SharedStrings textes;
    private final FormatsDate formats;
    private final Lignes lignes;

    private final List<Brute> cellules = new ArrayList<>();
    private final StringBuilder contenu = new StringBuilder();
    private int numero;
    private int colonne;
    private String type = "";
    private int style;
    private boolean formule;
    private boolean valeurPresente;
    private boolean ecoute;
    private int phonetique;
    private int formules;

    FeuilleXlsx(SharedStrings textes, FormatsDate formats, Lignes lignes) {
        this.textes = textes;
        this.formats = formats;
        this.lignes = lignes;
    }

    /** How many cells were read by the last value of their formula, which nothing tells to be fresh. */
    int formules() {
        return formules;
    }

    @Override
    public void startElement(
            @Nullable String uri, @Nullable String nom, @Nullable String nomQualifie, Attributes attributs)
            throws SAXException {
        try {
            commencer(local(nom, nomQualifie), attributs);
        } catch (IllegalArgumentException e) {
            throw new SAXException("after row " + numero, e);
        }
    }

    private void commencer(String nom, Attributes attributs) {
        switch (nom) {
            case "row" -> {
                String r = attributs.getValue("r");
                numero = r == null ? numero + 1 : Integer.parseInt(r);
                cellules.clear();
            }
            case "c" -> commencerCellule(attributs);
            case "f" -> formule = true;
            case "v" -> {
                valeurPresente = true;
                ecoute = true;
            }
            case "t" -> ecoute = phonetique == 0;
            case "rPh" -> phonetique++;
            default -> {
                // Layout.
            }
        }
    }

    private void commencerCellule(Attributes attributs) {
        String r = attributs.getValue("r");
        colonne = r == null ? cellules.size() : new CellReference(r).getCol();
        if (colonne < 0 || colonne >= COLONNES) {
            throw new IllegalArgumentException("no such column: " + r);
        }
        String t = attributs.getValue("t");
        type = t == null ? "n" : t;
        String s = attributs.getValue("s");
        style = s == null ? 0 : Integer.parseInt(s);
        formule = false;
        valeurPresente = false;
        contenu.setLength(0);
    }

    @Override
    public void characters(char[] texte, int debut, int longueur) {
        if (ecoute) {
            contenu.append(texte, debut, longueur);
        }
    }

    @Override
    public void endElement(@Nullable String uri, @Nullable String nom, @Nullable String nomQualifie)
            throws SAXException {
        switch (local(nom, nomQualifie)) {
            case "v", "t" -> ecoute = false;
            case "rPh" -> phonetique--;
            case "c" -> ajouter(cellule());
            case "row" -> {
                if (!cellules.stream().allMatch(Brute::vide)) {
                    lignes.ligne(numero, List.copyOf(cellules));
                }
            }
            default -> {
                // Layout.
            }
        }
    }

    /** Puts the cell in its column, even when the file does not list the cells of the row in order. */
    private void ajouter(Brute brute) {
        while (cellules.size() <= colonne) {
            cellules.add(Brute.VIDE);
        }
        cellules.set(colonne, brute);
    }

    /** A formula that nobody computed would read as nothing, or as zero: it is an error. Only a text may be computed blank. */
    private Brute cellule() throws SAXException {
        String texte = contenu.toString();
        if (formule && (!valeurPresente || (texte.isEmpty() && !type.equals("str")))) {
            return Brute.NON_CALCULEE;
        }
        if (formule) {
            formules++;
        }
        try {
            return ValeurXlsx.de(
                    type, texte, style, rang -> textes.getItemAt(rang).getString(), formats);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new SAXException("cell " + numero + "/" + colonne, e);
        }
    }

    private static String local(@Nullable String nom, @Nullable String nomQualifie) {
        if (nom != null && !nom.isEmpty()) {
            return nom;
        }
        String qualifie = String.valueOf(nomQualifie);
        return qualifie.substring(qualifie.indexOf(':') + 1);
    }
}
