package fr.care.controle.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;

/**
 * Opens the archive that a workbook is. POI makes do with a truncated one, and checks the sum of no part: one damaged bit would
 * change or lose a cell in silence.
 */
final class PaquetXlsx {
    /** Beyond, POI itself refuses the part as a zip bomb. */
    private static final long TAUX_MAX = 100;

    private static final int TAMPON = 1 << 13;

    private PaquetXlsx() {}

    static OPCPackage ouvrir(Path fichier) throws IOException, InvalidFormatException {
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            Enumeration<? extends ZipEntry> parties = archive.entries();
            while (parties.hasMoreElements()) {
                verifier(archive, parties.nextElement());
            }
            return OPCPackage.open(fichier.toFile(), PackageAccess.READ);
        }
    }

    private static void verifier(ZipFile archive, ZipEntry partie) throws IOException {
        if (partie.getSize() / TAUX_MAX > partie.getCompressedSize()) {
            return;
        }
        CRC32 somme = new CRC32();
        byte[] tampon = new byte[TAMPON];
        long lus = 0;
        try (InputStream octets = archive.getInputStream(partie)) {
            for (int n = octets.read(tampon); n >= 0 && lus <= partie.getSize(); n = octets.read(tampon)) {
                somme.update(tampon, 0, n);
                lus += n;
            }
        }
        if (lus != partie.getSize() || somme.getValue() != partie.getCrc()) {
            throw new ZipException("damaged part " + partie.getName());
        }
    }
}
