package fr.care.controle.restitution.classeur;

import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.phrase.ValeursFr;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * {@code synthese.xlsx}: the results of a night in a workbook, or those of a region when the results are cut to one. The same
 * results give the same bytes, on any day and machine.
 */
public final class SyntheseXlsx {
    /** Rows kept in memory for each sheet; the others wait in a file. */
    private static final int FENETRE = 100;

    private static final int LIGNES_MAX = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private SyntheseXlsx() {}

    /**
     * Writes the workbook; memory does not grow with the number of rows.
     *
     * @param sortie not closed
     * @throws IOException when a temporary file or the output cannot be written
     */
    public static void ecrire(ResultatsNuit resultats, Reglement reglement, OutputStream sortie) throws IOException {
        ecrire(resultats, reglement, sortie, LIGNES_MAX);
    }

    /** @param lignesMax the most rows that a sheet holds under its header */
    static void ecrire(ResultatsNuit resultats, Reglement reglement, OutputStream sortie, int lignesMax)
            throws IOException {
        try (FichiersProvisoires provisoires = FichiersProvisoires.ouvrir()) {
            TempFile.withStrategy(provisoires, () -> {
                try {
                    classeur(resultats, reglement, sortie, lignesMax);
                    return sortie;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void classeur(ResultatsNuit resultats, Reglement reglement, OutputStream sortie, int lignesMax)
            throws IOException {
        XSSFWorkbook modele = new XSSFWorkbook();
        try (SXSSFWorkbook classeur = new ClasseurDate(modele, FENETRE)) {
            String perimetre = resultats.region().map(reglement::region).orElse("Toute la campagne");
            proprietes(modele.getProperties(), resultats, perimetre);
            Styles styles = new Styles(modele);
            SXSSFSheet lisezMoi = classeur.createSheet(LisezMoi.TITRE);
            MiseEnPage.appliquer(lisezMoi, resultats, perimetre);
            Map<FeuilleDonnees, Long> lignes = new EnumMap<>(FeuilleDonnees.class);
            for (FeuilleDonnees donnees : FeuilleDonnees.values()) {
                SXSSFSheet feuille = classeur.createSheet(donnees.titre());
                MiseEnPage.appliquer(feuille, resultats, perimetre);
                feuille.createFreezePane(donnees.colonnesFigees(), 1);
                lignes.put(
                        donnees,
                        FeuilleTableau.ecrire(feuille, donnees.tableau(), donnees.csv(), resultats, styles, lignesMax));
            }
            LisezMoi.ecrire(lisezMoi, resultats, reglement, perimetre, lignes, styles);
            classeur.setActiveSheet(0);
            classeur.write(sortie);
        }
    }

    private static void proprietes(POIXMLProperties proprietes, ResultatsNuit resultats, String perimetre) {
        POIXMLProperties.CoreProperties principales = proprietes.getCoreProperties();
        principales.setTitle(
                "Contrôle CaRE, " + resultats.campagne() + ", nuit du " + ValeursFr.jour(resultats.dateControle()));
        principales.setSubjectProperty("Synthèse du contrôle des candidats : " + perimetre);
        principales.setCreator("Contrôle CaRE " + resultats.versionLogiciel());
        // The night and not the clock: the bytes tell nothing of when they were written.
        Optional<Date> nuit = Optional.of(
                Date.from(resultats.dateControle().atStartOfDay(ZoneOffset.UTC).toInstant()));
        principales.setCreated(nuit);
        principales.setModified(nuit);
        proprietes.getExtendedProperties().setApplication("Contrôle CaRE");
    }
}
