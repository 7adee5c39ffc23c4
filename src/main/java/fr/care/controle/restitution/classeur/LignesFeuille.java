package fr.care.controle.restitution.classeur;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Writes the rows of a sheet as POI does, through a buffer that takes no lock: POI writes each letter and each attribute apart. */
final class LignesFeuille extends SheetDataWriter {
    LignesFeuille() throws IOException {}

    // POI means to close this door in its next major version; there is no other to its buffer.
    @SuppressWarnings("deprecation")
    @Override
    public Writer createWriter(File fichier) throws IOException {
        return new TexteTamponne(new OutputStreamWriter(new FileOutputStream(fichier), StandardCharsets.UTF_8));
    }
}
