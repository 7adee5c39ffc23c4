package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.resultat.Mesure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The two CSV formats of the results. */
public enum FormatCsv {
    /** Made to be double-clicked in a French Excel. */
    EXCEL_FR("excel-fr", ';', ',', "\r\n", "\uFEFF"),
    /** The same for machines, as RFC 4180 and Table Schema expect it. */
    RFC4180("rfc4180", ',', '.', "\n", "");

    private final String nom;
    private final char separateur;
    private final char virgule;
    private final String finDeLigne;
    private final String marque;

    FormatCsv(String nom, char separateur, char virgule, String finDeLigne, String marque) {
        this.nom = nom;
        this.separateur = separateur;
        this.virgule = virgule;
        this.finDeLigne = finDeLigne;
        this.marque = marque;
    }

    /** The format of this name, as a campaign writes it. */
    public static Optional<FormatCsv> deNom(String nom) {
        return Arrays.stream(values()).filter(f -> f.nom.equals(nom)).findFirst();
    }

    public String nom() {
        return nom;
    }

    char separateur() {
        return separateur;
    }

    String finDeLigne() {
        return finDeLigne;
    }

    /** What the file starts with: a byte order mark, or nothing. */
    String marque() {
        return marque;
    }

    /** The text of a cell, a possible formula made harmless; not yet quoted. */
    String texte(Cellule cellule) {
        if (cellule instanceof Cellule.Texte texte) {
            return Formules.neutraliser(texte.valeur());
        }
        if (cellule instanceof Cellule.Mesuree mesure) {
            return Formules.neutraliser(mesure(mesure.valeur()));
        }
        if (cellule instanceof Cellule.Decimal nombre) {
            return decimal(nombre.valeur());
        }
        if (cellule instanceof Cellule.Entier entier) {
            return Long.toString(entier.valeur());
        }
        return cellule instanceof Cellule.Jour jour ? jour.valeur().toString() : "";
    }

    /** As every format of the results writes it: {@code max=112;moy=58,50}. */
    public String mesure(Mesure mesure) {
        if (mesure instanceof Mesure.Frequence f) {
            return "max=" + f.ecartMax() + ";moy=" + decimal(f.moyenne());
        }
        if (mesure instanceof Mesure.PartActivite p) {
            return "ac=" + decimal(p.pourcentage());
        }
        Mesure.Unites unites = (Mesure.Unites) mesure;
        return unites.atteintes() + "/" + unites.total();
    }

    private String decimal(BigDecimal nombre) {
        return nombre.toPlainString().replace('.', virgule);
    }
}
