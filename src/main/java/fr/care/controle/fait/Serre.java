package fr.care.controle.fait;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Texts in few bytes: UTF-8, deflated when that is worth it, behind one byte that tells how, and what its owner marked. The
 * findings of a national night take a tenth of the room. Not for several threads.
 */
final class Serre {
    /** The first bit of the first byte; the others are those of the owner. */
    static final int SERRE = 1;
    /** Bytes under which deflating costs more than it spares. */
    private static final int SEUIL = 512;

    private final byte[] tampon = new byte[1 << 13];
    private @Nullable Deflater deflater;
    private @Nullable Inflater inflater;

    byte[] serrer(String texte, int marques) {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream sortie = new ByteArrayOutputStream(octets.length < SEUIL ? octets.length + 1 : SEUIL);
        if (octets.length < SEUIL) {
            sortie.write(marques);
            sortie.writeBytes(octets);
            return sortie.toByteArray();
        }
        sortie.write(marques | SERRE);
        Deflater outil = deflater();
        outil.setInput(octets);
        outil.finish();
        while (!outil.finished()) {
            sortie.write(tampon, 0, outil.deflate(tampon));
        }
        return sortie.toByteArray();
    }

    /** The text, in UTF-8. */
    byte[] desserrer(byte[] serre) {
        if ((serre[0] & SERRE) == 0) {
            return Arrays.copyOfRange(serre, 1, serre.length);
        }
        ByteArrayOutputStream sortie = new ByteArrayOutputStream(serre.length * 8);
        Inflater outil = inflater();
        outil.setInput(serre, 1, serre.length - 1);
        try {
            while (!outil.finished()) {
                int lus = outil.inflate(tampon);
                if (lus == 0 && !outil.finished()) {
                    throw new IllegalStateException("a group of facts is cut short");
                }
                sortie.write(tampon, 0, lus);
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("a group of facts is damaged", e);
        }
        return sortie.toByteArray();
    }

    private Deflater deflater() {
        Deflater outil = deflater == null ? new Deflater(Deflater.BEST_SPEED, true) : deflater;
        deflater = outil;
        outil.reset();
        return outil;
    }

    private Inflater inflater() {
        Inflater outil = inflater == null ? new Inflater(true) : inflater;
        inflater = outil;
        outil.reset();
        return outil;
    }
}
