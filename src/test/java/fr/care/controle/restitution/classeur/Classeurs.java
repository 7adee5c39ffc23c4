package fr.care.controle.restitution.classeur;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.echantillon.CleEssai;
import fr.care.controle.nuit.ReglementCampagne;
import fr.care.controle.restitution.Ecrits;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.region.Pseudonymes;
import fr.care.controle.restitution.region.RegionExemple;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a test writes and reads them. */
final class Classeurs {
    static final Reglement REGLEMENT = ReglementCampagne.de(CampagneLivree.parametres());

    private Classeurs() {}

    /** The one region of the example night. */
    static ResultatsNuit region() {
        return RegionExemple.de(NuitExemple.nuit(), new Pseudonymes(CleEssai.CLE))
                .get(0);
    }

    static byte[] octets(ResultatsNuit resultats) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (SyntheseXlsx classeur = new SyntheseXlsx(resultats, REGLEMENT, sortie)) {
            Ecrits.ecrire(resultats, classeur);
        }
        return sortie.toByteArray();
    }

    /** @param lignesMax the most rows that a sheet holds under its header */
    static byte[] octets(ResultatsNuit resultats, int lignesMax) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (SyntheseXlsx classeur = new SyntheseXlsx(resultats, REGLEMENT, sortie, lignesMax)) {
            Ecrits.ecrire(resultats, classeur);
        }
        return sortie.toByteArray();
    }

    static XSSFWorkbook ouvrir(byte[] octets) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(octets));
    }

    /** The text of each part, by name. */
    static Map<String, String> parties(byte[] octets) throws IOException {
        Map<String, String> parties = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                parties.put(entree.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parties;
    }

    /** Every text and number of a sheet, as they are stored. */
    static String contenu(Sheet feuille) {
        return StreamSupport.stream(feuille.spliterator(), false)
                .flatMap(ligne -> StreamSupport.stream(ligne.spliterator(), false))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
