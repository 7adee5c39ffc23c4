package fr.care.controle.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the last texts were turned into, as {@link Recents} does, by the bytes that they are: no text is made of those
 * that are known. Bounded: a new text takes the place of an older one. Not for several threads.
 */
public final class OctetsRecents<V> {
    /** A power of two. */
    private static final int PLACES = 1 << 10;
    /** In bytes: longer texts are seldom the same twice. */
    private static final int LONGUEUR_MAX = 64;

    private static final VarHandle HUIT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MELANGE = 0x9E3779B97F4A7C15L;

    private final Charset encodage;
    private final Function<? super String, ? extends V> valeur;
    private final byte[][] textes = new byte[PLACES][];
    private final @Nullable Object[] valeurs = new @Nullable Object[PLACES];

    /**
     * @param valeur makes the value of a text that is not remembered
     */
    public OctetsRecents(Charset encodage, Function<? super String, ? extends V> valeur) {
        this.encodage = encodage;
        this.valeur = valeur;
    }

    /** The value of the text that these bytes are, {@code fin} excluded. */
    @SuppressWarnings("unchecked") // Only values of this type are put.
    public V de(byte[] octets, int debut, int fin) {
        if (fin - debut > LONGUEUR_MAX) {
            return nouvelle(octets, debut, fin);
        }
        int place = place(octets, debut, fin);
        Object connue = valeurs[place];
        if (connue != null && Arrays.equals(textes[place], 0, textes[place].length, octets, debut, fin)) {
            return (V) connue;
        }
        V nouvelle = nouvelle(octets, debut, fin);
        textes[place] = Arrays.copyOfRange(octets, debut, fin);
        valeurs[place] = nouvelle;
        return nouvelle;
    }

    private V nouvelle(byte[] octets, int debut, int fin) {
        return valeur.apply(new String(octets, debut, fin - debut, encodage));
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
