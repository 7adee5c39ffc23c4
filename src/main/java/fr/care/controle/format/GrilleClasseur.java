package fr.care.controle.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of one sheet of a small workbook. */
final class GrilleClasseur {
    private static final int LIGNES_EXCEL = 1 << 20;
    private static final int LETTRES = 26;

    private final String feuille;
    private final IntFunction<String> textes;
    private final FormatsDate formats;
    private final DepenseLecture depense;

    private final List<Classeur.Rangee> rangees = new ArrayList<>();
    private StringBuilder contenu = new StringBuilder();
    private List<Brute> cellules = new ArrayList<>();
    private int numero;
    private String texteNumero = "";
    private int colonne;
    private String type = "";
    private int style;
    private boolean formule;
    private boolean ecoute;
    private int phonetique;

    GrilleClasseur(String feuille, IntFunction<String> textes, FormatsDate formats, DepenseLecture depense) {
        this.feuille = feuille;
        this.textes = textes;
        this.formats = formats;
        this.depense = depense;
    }

    List<Classeur.Rangee> lire(XmlBorne xml) throws XMLStreamException {
        while (xml.avancer()) {
            if (xml.debut()) {
                commencer(xml);
            } else if (xml.fin()) {
                finir(xml.nom());
            } else if (ecoute) {
                xml.ajouterTexte(contenu);
            }
        }
        return rangees;
    }

    private void commencer(XmlBorne xml) {
        switch (xml.nom()) {
            case "row" -> commencerRangee(xml);
            case "c" -> commencerCellule(xml);
            case "f" -> formule = true;
            case "v" -> ecoute = true;
            case "t" -> ecoute = phonetique == 0;
            case "rPh" -> phonetique++;
            default -> {
                // Layout.
            }
        }
    }

    private void commencerRangee(XmlBorne xml) {
        int suivante = xml.attribut("r").map(Integer::parseInt).orElse(numero + 1);
        if (suivante <= numero || suivante > LIGNES_EXCEL) {
            throw desordre();
        }
        numero = suivante;
        texteNumero = Integer.toString(suivante);
        colonne = -1;
        cellules = new ArrayList<>();
    }

    private void commencerCellule(XmlBorne xml) {
        int suivante = colonne + 1;
        type = "n";
        style = 0;
        for (int i = 0; i < xml.attributs(); i++) {
            switch (xml.nomAttribut(i)) {
                case "r" -> suivante = colonne(xml.attribut(i));
                case "t" -> type = xml.attribut(i);
                case "s" -> style = Integer.parseInt(xml.attribut(i));
                default -> {
                    // Nothing that a value depends on.
                }
            }
        }
        if (suivante <= colonne) {
            throw desordre();
        }
        colonne = suivante;
        formule = false;
        // Another one each time: once it has held a character beyond Latin-1, a builder makes slower strings for ever.
        contenu = new StringBuilder();
    }

    /** {@code AB12} is column 27. */
    private int colonne(String reference) {
        int rang = 0;
        int i = 0;
        while (i < reference.length() && i < 3 && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            rang = rang * LETTRES + reference.charAt(i) - 'A' + 1;
            i++;
        }
        if (i == 0 || reference.length() != i + texteNumero.length() || !reference.endsWith(texteNumero)) {
            throw desordre();
        }
        return rang - 1;
    }

    private void finir(String nom) {
        switch (nom) {
            case "v", "t" -> ecoute = false;
            case "rPh" -> phonetique--;
            case "c" -> {
                Brute brute = brute();
                if (!brute.vide()) {
                    ajouter(brute);
                }
            }
            case "row" -> {
                if (!cellules.isEmpty()) {
                    rangees.add(new Classeur.Rangee(numero, List.copyOf(cellules)));
                }
            }
            default -> {
                // Layout.
            }
        }
    }

    private void ajouter(Brute brute) {
        if (colonne >= LimitesClasseur.COLONNES) {
            throw depense.trop("feuille « " + feuille + " », cellule " + Classeur.adresse(numero, colonne)
                    + " : une valeur au-delà de la colonne "
                    + Classeur.lettres(LimitesClasseur.COLONNES - 1));
        }
        depense.cases(colonne + 1 - cellules.size());
        while (cellules.size() < colonne) {
            cellules.add(Brute.VIDE);
        }
        cellules.add(brute);
    }

    /** A formula without its computed value would read as nothing, or as zero: it is an error. */
    private Brute brute() {
        String texte = contenu.toString();
        if (formule && texte.isEmpty() && !type.equals("str")) {
            return Brute.NON_CALCULEE;
        }
        try {
            return ValeurXlsx.de(type, texte, style, textes, formats);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw depense.refus("feuille « " + feuille + " », cellule " + Classeur.adresse(numero, colonne)
                    + " : son contenu est abîmé. Ouvrez le classeur dans un tableur, ressaisissez-la et réenregistrez,"
                    + " puis redéposez-le.");
        }
    }

    private FichierIllisible desordre() {
        return depense.refus("feuille « " + feuille + " », vers la ligne " + numero
                + " : lignes ou cellules en désordre, le fichier est abîmé. Ouvrez le classeur dans un tableur et"
                + " réenregistrez-le, puis redéposez-le.");
    }
}
