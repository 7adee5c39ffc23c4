package fr.care.controle.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Cuts a file into ranges of whole lines, in their order. Not for several threads. */
final class Plages implements Closeable {
    private static final byte[] MARQUE = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream fichier;
    private final int taille;
    private final Deque<byte[]> libres = new ArrayDeque<>();
    private byte[] suite;
    private int remplie;
    private boolean premiere = true;
    private boolean finie;

    /**
     * @param taille of a range at most, in bytes
     */
    Plages(Path fichier, int taille) throws IOException {
        this.fichier = Files.newInputStream(fichier);
        this.taille = taille;
        suite = new byte[taille];
    }

    /** How a file goes on. */
    record Suivante(@Nullable Plage plage, boolean ligneTropLongue) {}

    /** The next range; none at the end of the file, or when a line is longer than a range. */
    Suivante suivante() throws IOException {
        byte[] octets = suite;
        int fin = remplie + fichier.readNBytes(octets, remplie, taille - remplie);
        finie = fin < taille;
        if (fin == 0) {
            return new Suivante(null, false);
        }
        int coupe = finie ? fin : apresDerniereLigne(octets, fin);
        if (coupe == 0) {
            return new Suivante(null, true);
        }
        suite = libres.isEmpty() ? new byte[taille] : libres.pop();
        remplie = fin - coupe;
        System.arraycopy(octets, coupe, suite, 0, remplie);
        Plage plage = new Plage(octets, premiere ? marque(octets, coupe) : 0, coupe);
        premiere = false;
        return new Suivante(plage, false);
    }

    /** Whether the last range ends the file. */
    boolean finie() {
        return finie;
    }

    /** The range was read: its bytes may hold another one. */
    void rendre(Plage plage) {
        libres.push(plage.octets());
    }

    private static int apresDerniereLigne(byte[] octets, int fin) {
        int place = fin;
        while (place > 0 && octets[place - 1] != '\n') {
            place--;
        }
        return place;
    }

    private static int marque(byte[] octets, int fin) {
        boolean marquee =
                fin >= MARQUE.length && octets[0] == MARQUE[0] && octets[1] == MARQUE[1] && octets[2] == MARQUE[2];
        return marquee ? MARQUE.length : 0;
    }

    @Override
    public void close() throws IOException {
        fichier.close();
    }
}
