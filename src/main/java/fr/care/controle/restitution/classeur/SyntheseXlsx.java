package fr.care.controle.restitution.classeur;

import fr.care.controle.restitution.Ecriture;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.phrase.ValeursFr;
import fr.care.controle.restitution.resume.Comptes;
import java.io.Closeable;
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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * {@code synthese.xlsx}: the results of a night in a workbook, or those of a region when the results are cut to one. The same
 * results give the same bytes, on any day and machine; memory does not grow with the number of rows.
 */
public final class SyntheseXlsx implements Ecriture, Closeable {
    /** Rows kept in memory for each sheet; the others wait in a file. */
    private static final int FENETRE = 1;

    private static final int LIGNES_MAX = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final EnTete entete;
    private final Reglement reglement;
    private final OutputStream sortie;
    private final String perimetre;
    private final FichiersProvisoires provisoires;
    private final ClasseurDate classeur;
    private final Styles styles;
    private final SXSSFSheet lisezMoi;
    private final Map<FeuilleDonnees, FeuilleTableau<?>> feuilles = new EnumMap<>(FeuilleDonnees.class);
    private final Comptes comptes;

    /**
     * Begins the workbook.
     *
     * @param sortie written at the end, not closed
     * @throws IOException when a temporary file cannot be written
     */
    public SyntheseXlsx(EnTete entete, Reglement reglement, OutputStream sortie) throws IOException {
        this(entete, reglement, sortie, LIGNES_MAX);
    }

    /** @param lignesMax the most rows that a sheet holds under its header */
    SyntheseXlsx(EnTete entete, Reglement reglement, OutputStream sortie, int lignesMax) throws IOException {
        this.entete = entete;
        this.reglement = reglement;
        this.sortie = sortie;
        perimetre = entete.region().map(reglement::region).orElse("Toute la campagne");
        comptes = new Comptes(entete);
        XSSFWorkbook modele = new XSSFWorkbook();
        proprietes(modele.getProperties(), entete, perimetre);
        styles = new Styles(modele);
        classeur = new ClasseurDate(modele, FENETRE);
        provisoires = FichiersProvisoires.ouvrir();
        lisezMoi = TempFile.withStrategy(provisoires, () -> feuilles(lignesMax));
    }

    private SXSSFSheet feuilles(int lignesMax) {
        SXSSFSheet premiere = classeur.createSheet(LisezMoi.TITRE);
        MiseEnPage.appliquer(premiere, entete, perimetre);
        for (FeuilleDonnees donnees : FeuilleDonnees.values()) {
            SXSSFSheet feuille = classeur.createSheet(donnees.titre());
            MiseEnPage.appliquer(feuille, entete, perimetre);
            feuille.createFreezePane(donnees.colonnesFigees(), 1);
            feuilles.put(
                    donnees,
                    new FeuilleTableau<>(
                            feuille, donnees.tableau(), donnees.csv(), entete.dateControle(), styles, lignesMax));
        }
        return premiere;
    }

    @Override
    public void element(Element element) throws IOException {
        comptes.element(element);
        for (FeuilleTableau<?> feuille : feuilles.values()) {
            feuille.element(element);
        }
    }

    @Override
    public void finir() throws IOException {
        Map<FeuilleDonnees, Long> lignes = new EnumMap<>(FeuilleDonnees.class);
        for (Map.Entry<FeuilleDonnees, FeuilleTableau<?>> feuille : feuilles.entrySet()) {
            feuille.getValue().finir();
            lignes.put(feuille.getKey(), feuille.getValue().total());
        }
        LisezMoi.ecrire(lisezMoi, entete, comptes.resume(), reglement, perimetre, lignes, styles);
        classeur.setActiveSheet(0);
        try {
            TempFile.withStrategy(provisoires, this::assembler);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private OutputStream assembler() {
        try {
            classeur.write(sortie);
            return sortie;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frees what was kept aside, whether the workbook was ended or not. */
    @Override
    public void close() throws IOException {
        try (provisoires) {
            classeur.close();
        }
    }

    private static void proprietes(POIXMLProperties proprietes, EnTete entete, String perimetre) {
        POIXMLProperties.CoreProperties principales = proprietes.getCoreProperties();
        principales.setTitle(
                "Contrôle CaRE, " + entete.campagne() + ", nuit du " + ValeursFr.jour(entete.dateControle()));
        principales.setSubjectProperty("Synthèse du contrôle des candidats : " + perimetre);
        principales.setCreator("Contrôle CaRE " + entete.versionLogiciel());
        // The night and not the clock: the bytes tell nothing of when they were written.
        Optional<Date> nuit = Optional.of(
                Date.from(entete.dateControle().atStartOfDay(ZoneOffset.UTC).toInstant()));
        principales.setCreated(nuit);
        principales.setModified(nuit);
        proprietes.getExtendedProperties().setApplication("Contrôle CaRE");
    }
}
