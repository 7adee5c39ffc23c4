package fr.care.controle.restitution.rapport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The data of the page, packed as they come: a browser unpacks them by itself, and two thousand candidates stay under two megabytes. */
final class Paquet {
    /** The levels above take twice the time for one part in fifty. */
    private static final int NIVEAU = 7;
    /** A multiple of the 3 bytes that make 4 letters. */
    private static final int TRANCHE = 3 << 14;

    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private final Deflater compression = new Deflater(NIVEAU);
    private final DeflaterOutputStream sortie = new DeflaterOutputStream(octets, compression);

    void ajouter(String json) {
        try {
            sortie.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes in base 64 all that was added, to which nothing can be added any more. */
    void ecrire(Writer page) throws IOException {
        try {
            sortie.close();
        } finally {
            compression.end();
        }
        byte[] tout = octets.toByteArray();
        for (int i = 0; i < tout.length; i += TRANCHE) {
            page.write(Base64.getEncoder()
                    .encodeToString(Arrays.copyOfRange(tout, i, Math.min(i + TRANCHE, tout.length))));
        }
    }
}
