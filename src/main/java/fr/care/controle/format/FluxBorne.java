package fr.care.controle.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes of XML that are read, and those between two {@code <}: no text, tag or attribute may be longer than the
 * parser can hold, since {@code <} stands in none of them.
 */
final class FluxBorne extends FilterInputStream {
    private final DepenseLecture depense;
    private int depuisBalise;

    FluxBorne(InputStream octets, DepenseLecture depense) {
        super(octets);
        this.depense = depense;
    }

    @Override
    public int read() throws IOException {
        byte[] un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int lus = super.read(tampon, debut, longueur);
        if (lus > 0) {
            depense.octets(lus);
            int suite = depuisBalise;
            for (int i = debut; i < debut + lus; i++) {
                suite = tampon[i] == '<' ? 0 : suite + 1;
                if (suite > LimitesClasseur.OCTETS_ENTRE_BALISES) {
                    throw tropLong();
                }
            }
            depuisBalise = suite;
        }
        return lus;
    }

    private FichierIllisible tropLong() {
        return depense.trop("un texte ou une balise dépasse " + (LimitesClasseur.OCTETS_ENTRE_BALISES >> 10) + " Ko");
    }
}
