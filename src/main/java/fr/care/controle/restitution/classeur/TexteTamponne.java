package fr.care.controle.restitution.classeur;

import java.io.IOException;
import java.io.Writer;

/** A buffered text for one thread. */
final class TexteTamponne extends Writer {
    private final Writer sortie;
    private final char[] tampon = new char[1 << 13];
    private int place;

    TexteTamponne(Writer sortie) {
        this.sortie = sortie;
    }

    @Override
    public void write(int c) throws IOException {
        reserver(1);
        tampon[place++] = (char) c;
    }

    @Override
    public void write(char[] lettres, int debut, int longueur) throws IOException {
        if (reserver(longueur)) {
            System.arraycopy(lettres, debut, tampon, place, longueur);
            place += longueur;
        } else {
            sortie.write(lettres, debut, longueur);
        }
    }

    @Override
    public void write(String texte, int debut, int longueur) throws IOException {
        if (reserver(longueur)) {
            texte.getChars(debut, debut + longueur, tampon, place);
            place += longueur;
        } else {
            sortie.write(texte, debut, longueur);
        }
    }

    /** Makes room; tells whether there can be enough. */
    private boolean reserver(int longueur) throws IOException {
        if (longueur > tampon.length - place) {
            vider();
        }
        return longueur <= tampon.length;
    }

    private void vider() throws IOException {
        sortie.write(tampon, 0, place);
        place = 0;
    }

    @Override
    public void flush() throws IOException {
        vider();
        sortie.flush();
    }

    @Override
    public void close() throws IOException {
        try (sortie) {
            vider();
        }
    }
}
