package fr.care.controle.entrepot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Texts as the database keeps them: UTF-8, deflated when that is worth it. The findings of a national night take a tenth of
 * the room, and a database writes bytes faster than characters. Not for several threads.
 */
final class Serre implements AutoCloseable {
    private static final byte BRUT = 0;
    private static final byte SERRE = 1;
    /** Bytes under which deflating costs more than it spares. */
    private static final int SEUIL = 512;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final Inflater inflater = new Inflater(true);
    private final byte[] tampon = new byte[1 << 13];

    byte[] serrer(String texte) {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream sortie = new ByteArrayOutputStream(octets.length < SEUIL ? octets.length + 1 : SEUIL);
        if (octets.length < SEUIL) {
            sortie.write(BRUT);
            sortie.writeBytes(octets);
            return sortie.toByteArray();
        }
        sortie.write(SERRE);
        deflater.reset();
        deflater.setInput(octets);
        deflater.finish();
        while (!deflater.finished()) {
            sortie.write(tampon, 0, deflater.deflate(tampon));
        }
        return sortie.toByteArray();
    }

    String desserrer(byte[] serre) {
        if (serre[0] == BRUT) {
            return new String(serre, 1, serre.length - 1, StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream sortie = new ByteArrayOutputStream(serre.length * 8);
        inflater.reset();
        inflater.setInput(serre, 1, serre.length - 1);
        try {
            while (!inflater.finished()) {
                int lus = inflater.inflate(tampon);
                if (lus == 0 && !inflater.finished()) {
                    throw new IllegalStateException("a fact of the database is cut short");
                }
                sortie.write(tampon, 0, lus);
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("a fact of the database is damaged", e);
        }
        return sortie.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        deflater.end();
        inflater.end();
    }
}
