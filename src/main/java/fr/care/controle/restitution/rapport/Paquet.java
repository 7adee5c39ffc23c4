package fr.care.controle.restitution.rapport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The data of the page, packed: a browser unpacks it by itself, and two thousand candidates stay under two megabytes. */
final class Paquet {
    private Paquet() {}

    static String de(String json) {
        Deflater compression = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            try (DeflaterOutputStream sortie = new DeflaterOutputStream(octets, compression)) {
                sortie.write(json.getBytes(StandardCharsets.UTF_8));
            }
            return Base64.getEncoder().encodeToString(octets.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            compression.end();
        }
    }
}
