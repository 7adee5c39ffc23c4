package fr.care.controle.format;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, read forward within limits. Names are told without their prefix: the parts of a workbook never
 * use one local name in two meanings, and resolving thousands of declared namespaces is a known way to hang a parser.
 */
final class XmlBorne implements AutoCloseable {
    private static final XMLInputFactory ANALYSEURS = analyseurs();

    private final XMLStreamReader xml;
    private final DepenseLecture depense;
    private int profondeur;
    private int evenement;

    XmlBorne(InputStream octets, DepenseLecture depense) throws XMLStreamException {
        this.depense = depense;
        synchronized (ANALYSEURS) {
            xml = ANALYSEURS.createXMLStreamReader(new FluxBorne(octets, depense));
        }
    }

    private static XMLInputFactory analyseurs() {
        XMLInputFactory analyseurs = new WstxInputFactory();
        analyseurs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        analyseurs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        analyseurs.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        analyseurs.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, LimitesClasseur.ATTRIBUTS);
        return analyseurs;
    }

    /** Goes to the next start, end or text; false at the end of the document. */
    boolean avancer() throws XMLStreamException {
        while (xml.hasNext()) {
            evenement = xml.next();
            switch (evenement) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depense.jetons(1 + xml.getAttributeCount());
                    profondeur++;
                    if (profondeur > LimitesClasseur.PROFONDEUR) {
                        throw depense.trop("le contenu a plus de " + LimitesClasseur.PROFONDEUR + " niveaux");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    profondeur--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw depense.refus(
                            "le classeur contient une déclaration DOCTYPE ou une entité, ce qu'aucun tableur n'écrit."
                                    + " Il n'est pas ouvert. Recopiez les valeurs dans un formulaire vierge, puis redéposez-le.");
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return false;
    }

    boolean debut() {
        return evenement == XMLStreamConstants.START_ELEMENT;
    }

    boolean fin() {
        return evenement == XMLStreamConstants.END_ELEMENT;
    }

    /** The name of the element that starts or ends. */
    String nom() {
        return sansPrefixe(xml.getLocalName());
    }

    /** How many attributes the element that starts has. */
    int attributs() {
        return xml.getAttributeCount();
    }

    /** The name of one of them. */
    String nomAttribut(int rang) {
        return sansPrefixe(xml.getAttributeLocalName(rang));
    }

    /** The value of one of them. */
    String attribut(int rang) {
        return xml.getAttributeValue(rang);
    }

    /** An attribute of the element that starts. */
    Optional<String> attribut(String nom) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (nomAttribut(i).equals(nom)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Adds the current text to what is already known of a cell. */
    void ajouterTexte(StringBuilder contenu) {
        contenu.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        depense.longueur(contenu.length());
    }

    private static String sansPrefixe(String nom) {
        return nom.substring(nom.indexOf(':') + 1);
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
