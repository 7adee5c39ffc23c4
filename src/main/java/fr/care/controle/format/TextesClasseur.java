package fr.care.controle.format;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the texts that the cells of a workbook share; phonetic guides are not part of them. */
final class TextesClasseur {
    private TextesClasseur() {}

    static List<String> lire(XmlBorne xml, DepenseLecture depense) throws XMLStreamException {
        List<String> textes = new ArrayList<>();
        StringBuilder texte = new StringBuilder();
        int phonetique = 0;
        boolean ecoute = false;
        while (xml.avancer()) {
            if (xml.debut()) {
                switch (xml.nom()) {
                    case "si" -> texte.setLength(0);
                    case "rPh" -> phonetique++;
                    case "t" -> ecoute = phonetique == 0;
                    default -> {
                        // Layout of the text.
                    }
                }
            } else if (xml.fin()) {
                switch (xml.nom()) {
                    case "si" -> {
                        depense.texte(texte.length());
                        textes.add(texte.toString());
                    }
                    case "rPh" -> phonetique--;
                    case "t" -> ecoute = false;
                    default -> {
                        // Layout of the text.
                    }
                }
            } else if (ecoute) {
                xml.ajouterTexte(texte);
            }
        }
        return textes;
    }
}
