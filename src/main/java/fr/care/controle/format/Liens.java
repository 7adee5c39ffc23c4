package fr.care.controle.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What a part of a workbook refers to inside the workbook; what lies outside is never followed.
 *
 * @param liens by identifier
 */
record Liens(Map<String, Lien> liens) {
    /**
     * One reference.
     *
     * @param type the last word of its type: {@code worksheet}
     * @param cible the name of the part
     */
    record Lien(String type, String cible) {}

    /**
     * The references of a part.
     *
     * @param dossier of the part, ending with {@code /}; empty for the archive itself
     * @param nom of the part in that folder
     */
    static Liens de(ArchiveXlsx archive, String dossier, String nom) throws IOException, XMLStreamException {
        Map<String, Lien> liens = new LinkedHashMap<>();
        Optional<XmlBorne> partie = archive.partie(dossier + "_rels/" + nom + ".rels");
        if (partie.isPresent()) {
            try (XmlBorne xml = partie.get()) {
                while (xml.avancer()) {
                    if (xml.debut()
                            && xml.nom().equals("Relationship")
                            && !xml.attribut("TargetMode").orElse("").equals("External")) {
                        String type = xml.attribut("Type").orElse("");
                        liens.put(
                                xml.attribut("Id").orElse(""),
                                new Lien(
                                        type.substring(type.lastIndexOf('/') + 1),
                                        absolu(dossier, xml.attribut("Target").orElse(""))));
                    }
                }
            }
        }
        return new Liens(liens);
    }

    private static String absolu(String dossier, String cible) {
        Deque<String> etapes = new ArrayDeque<>();
        for (String etape : (cible.startsWith("/") ? cible : dossier + cible).split("/", -1)) {
            if (etape.equals("..")) {
                etapes.pollLast();
            } else if (!etape.isEmpty() && !etape.equals(".")) {
                etapes.addLast(etape);
            }
        }
        return String.join("/", etapes);
    }

    Optional<Lien> lien(String id) {
        return Optional.ofNullable(liens.get(id));
    }

    /** The part of the first reference of a type. */
    Optional<String> premier(String type) {
        return liens.values().stream()
                .filter(lien -> lien.type().equals(type))
                .map(Lien::cible)
                .findFirst();
    }
}
