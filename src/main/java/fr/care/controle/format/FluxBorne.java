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
        int lu = super.read();
        if (lu >= 0) {
            depense.octets(1);
            suivre(lu);
        }
        return lu;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int lus = super.read(tampon, debut, longueur);
        if (lus > 0) {
            depense.octets(lus);
            for (int i = debut; i < debut + lus; i++) {
                suivre(tampon[i]);
            }
        }
        return lus;
    }

    private void suivre(int octet) {
        depuisBalise = octet == '<' ? 0 : depuisBalise + 1;
        if (depuisBalise > LimitesClasseur.OCTETS_ENTRE_BALISES) {
            throw depense.trop(
                    "un texte ou une balise dépasse " + (LimitesClasseur.OCTETS_ENTRE_BALISES >> 10) + " Ko");
        }
    }
}
