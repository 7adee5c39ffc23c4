package fr.care.controle.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The sheets of a workbook and the parts they share.
 *
 * @param depuis1904 whether days are counted from 1904 instead of 1900
 */
record PlanClasseur(List<Onglet> onglets, boolean depuis1904, Optional<String> textes, Optional<String> styles) {
    /** A sheet of cells; charts have none. */
    record Onglet(String nom, boolean masque, String partie) {}

    static PlanClasseur de(ArchiveXlsx archive, DepenseLecture depense) throws IOException, XMLStreamException {
        String classeur = Liens.de(archive, "", "").premier("officeDocument").orElse("xl/workbook.xml");
        int coupe = classeur.lastIndexOf('/') + 1;
        Liens liens = Liens.de(archive, classeur.substring(0, coupe), classeur.substring(coupe));
        XmlBorne partie = archive.partie(classeur)
                .orElseThrow(() -> depense.refus("l'archive n'est pas celle d'un classeur .xlsx."
                        + " Ouvrez le fichier dans un tableur, enregistrez-le en .xlsx, puis redéposez-le."));
        List<Onglet> onglets = new ArrayList<>();
        boolean depuis1904 = false;
        try (XmlBorne xml = partie) {
            while (xml.avancer()) {
                if (xml.debut() && xml.nom().equals("sheet")) {
                    onglet(xml, liens).ifPresent(onglets::add);
                } else if (xml.debut() && xml.nom().equals("workbookPr")) {
                    depuis1904 = vrai(xml.attribut("date1904").orElse("0"));
                }
                if (onglets.size() > LimitesClasseur.FEUILLES) {
                    throw depense.trop("le classeur a plus de " + LimitesClasseur.FEUILLES + " feuilles");
                }
            }
        }
        return new PlanClasseur(onglets, depuis1904, liens.premier("sharedStrings"), liens.premier("styles"));
    }

    private static Optional<Onglet> onglet(XmlBorne xml, Liens liens) {
        String nom = xml.attribut("name").orElse("");
        boolean masque = !xml.attribut("state").orElse("visible").equals("visible");
        return liens.lien(xml.attribut("id").orElse(""))
                .filter(lien -> lien.type().equals("worksheet"))
                .map(lien -> new Onglet(nom, masque, lien.cible()));
    }

    private static boolean vrai(String booleen) {
        return booleen.equals("1") || booleen.equals("true");
    }
}
