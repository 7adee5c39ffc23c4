package fr.care.controle.restitution.classeur;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose parts all bear the same date. The default of POI does too, but announces each part as of more than 4 GiB,
 * which readers that take a file as it comes ({@code java.util.zip.ZipInputStream}) refuse.
 */
final class ClasseurDate extends SXSSFWorkbook {
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 2, 12, 0);

    /** @param fenetre rows kept in memory for each sheet */
    ClasseurDate(XSSFWorkbook modele, int fenetre) {
        super(modele, fenetre);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new LignesFeuille();
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream sortie) {
        // Zip files hold local times: noon here is the same bytes everywhere.
        long midi = DATE.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(sortie) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry partie) throws IOException {
                partie.setTime(midi);
                super.putArchiveEntry(partie);
            }
        };
        zip.setUseZip64(Zip64Mode.AsNeeded);
        return zip;
    }
}
