package fr.care.controle.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes are read as they are: once for each buffer, never for each byte. */
final class FluxCompte extends FilterInputStream {
    private final LongConsumer octets;

    FluxCompte(InputStream flux, LongConsumer octets) {
        super(flux);
        this.octets = octets;
    }

    @Override
    public int read() throws IOException {
        int lu = super.read();
        if (lu >= 0) {
            octets.accept(1);
        }
        return lu;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int lus = super.read(tampon, debut, longueur);
        if (lus > 0) {
            octets.accept(lus);
        }
        return lus;
    }
}
