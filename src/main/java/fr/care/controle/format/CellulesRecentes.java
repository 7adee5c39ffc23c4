package fr.care.controle.format;

import fr.care.controle.format.Conversion.Lue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one column from their bytes: those met lately are known without a text being made of them. The bytes are
 * turned into text, and the text into a value, as everywhere else. Not for several threads.
 */
final class CellulesRecentes {
    /** A power of two. */
    private static final int PLACES = 1 << 10;
    /** In bytes: longer texts are seldom the same twice. */
    private static final int LONGUEUR_MAX = 64;

    private static final VarHandle HUIT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MELANGE = 0x9E3779B97F4A7C15L;

    private final Conversion conversion;
    private final Charset encodage;
    private final byte[][] textes = new byte[PLACES][];
    private final @Nullable Cellule[] cellules = new @Nullable Cellule[PLACES];

    CellulesRecentes(Conversion conversion, Charset encodage) {
        this.conversion = conversion;
        this.encodage = encodage;
        Arrays.fill(textes, new byte[0]);
    }

    /**
     * A cell that was read.
     *
     * @param vide nothing but blanks
     * @param simple nothing has to be told of it
     */
    record Cellule(@Nullable Object valeur, boolean vide, boolean simple) {
        static Cellule de(Brute brute, Lue lue) {
            boolean simple = lue.motif().equals(Optional.empty()) && lue.finess() == Lue.Finess.SANS_OBJET;
            return new Cellule(lue.valeur(), brute.vide(), simple);
        }
    }

    Cellule lire(byte[] octets, int debut, int fin) {
        if (fin - debut > LONGUEUR_MAX) {
            return convertir(octets, debut, fin);
        }
        int place = place(octets, debut, fin);
        byte[] texte = textes[place];
        Cellule connue = cellules[place];
        if (connue != null && Arrays.equals(texte, 0, texte.length, octets, debut, fin)) {
            return connue;
        }
        Cellule nouvelle = convertir(octets, debut, fin);
        textes[place] = Arrays.copyOfRange(octets, debut, fin);
        cellules[place] = nouvelle;
        return nouvelle;
    }

    private Cellule convertir(byte[] octets, int debut, int fin) {
        Brute brute = Brute.texte(new String(octets, debut, fin - debut, encodage));
        return Cellule.de(brute, conversion.lire(brute));
    }

    /** From all the bytes, eight at a time; the last eight overlap. */
    private static int place(byte[] octets, int debut, int fin) {
        long melange = (long) fin - debut;
        if (fin - debut < Long.BYTES) {
            for (int i = debut; i < fin; i++) {
                melange = melange * 31 + octets[i];
            }
        } else {
            for (int i = debut; i < fin - Long.BYTES; i += Long.BYTES) {
                melange = (melange ^ (long) HUIT.get(octets, i)) * MELANGE;
                melange ^= melange >>> 32;
            }
            melange ^= (long) HUIT.get(octets, fin - Long.BYTES);
        }
        melange *= MELANGE;
        return (int) (melange >>> 40) & (PLACES - 1);
    }
}
