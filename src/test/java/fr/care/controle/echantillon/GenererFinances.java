package fr.care.controle.echantillon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the money of the sample nights: financial statements, payroll, and one oSIS fallback workbook. */
public final class GenererFinances {
    static final Path DEPOTS = Path.of("input-samples");
    static final String NUIT_1 = "2026-11-19";
    static final String NUIT_2 = "2026-11-20";
    static final String ETATS = "etats-financiers";
    static final String PAIE = "paie";
    static final String SECOURS = "osis-secours";

    private GenererFinances() {}

    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<Path, byte[]> fichier : fichiers().entrySet()) {
            Path place = DEPOTS.resolve(fichier.getKey());
            Files.createDirectories(place.resolve("..").normalize());
            Files.write(place, fichier.getValue());
        }
    }

    /** All that it makes, by path under {@link #DEPOTS}. */
    static Map<Path, byte[]> fichiers() throws IOException {
        Map<Path, byte[]> fichiers = new TreeMap<>();
        etats(NUIT_1, EtatsExemple.premiereNuit(), fichiers);
        etats(NUIT_2, EtatsExemple.secondeNuit(), fichiers);
        for (Map.Entry<String, byte[]> recap : PaieExemple.imprimes().entrySet()) {
            fichiers.put(Path.of(NUIT_1, PAIE, recap.getKey()), recap.getValue());
        }
        fichiers.put(Path.of(NUIT_1, PAIE + ".csv"), PaieExemple.plate());
        fichiers.put(Path.of(NUIT_1, SECOURS, "180997819.xlsx"), secours());
        return fichiers;
    }

    private static void etats(String nuit, Map<String, EtatRempli> etats, Map<Path, byte[]> fichiers)
            throws IOException {
        for (Map.Entry<String, EtatRempli> etat : etats.entrySet()) {
            try (XSSFWorkbook classeur = etat.getValue().classeur()) {
                fichiers.put(Path.of(nuit, ETATS, etat.getKey() + ".xlsx"), Trame.octets(classeur));
            }
        }
    }

    /** Of an establishment (PUB-01) that the platform knows whole: the platform wins, nothing changes. */
    private static byte[] secours() throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook()) {
            feuille(classeur, "Identification", List.of(List.of("FINESS", "180997819")));
            List<String> entete = List.of("mesure", "champ", "libelle", "valeur");
            feuille(
                    classeur,
                    "QR_MATURINH-SSI-CPT-V1",
                    List.of(
                            entete,
                            List.of(
                                    "2",
                                    "CPT_PART_BUDGET_NUMERIQUE",
                                    "Part du numérique dans le budget général (%)",
                                    "2,1"),
                            List.of("3", "CPT_ETP_SSI", "ETP dédiés à la sécurité du SI", "")));
            feuille(
                    classeur,
                    "QR_MATURINH-SSI-MPR-V1",
                    List.of(
                            entete,
                            List.of(
                                    "1",
                                    "MPR_01_ETAT",
                                    "Cartographie du système d'information : état d'avancement",
                                    "Réalisé")));
            Trame.dater(classeur, "Questionnaires oSIS");
            return Trame.octets(classeur);
        }
    }

    private static void feuille(XSSFWorkbook classeur, String nom, List<List<String>> grille) {
        Sheet feuille = classeur.createSheet(nom);
        for (List<String> textes : grille) {
            Row ligne = feuille.createRow(feuille.getPhysicalNumberOfRows());
            textes.forEach(texte ->
                    ligne.createCell(Math.max(ligne.getLastCellNum(), 0)).setCellValue(texte));
        }
    }
}
