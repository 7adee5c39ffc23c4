package fr.care.controle.fait;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facts that are stored together, as the bytes that memory and database both keep: millions of facts fit, and only who asks for
 * them pays for making them objects.
 */
public final class Groupe implements Comparable<Groupe> {
    /** Always set: bytes without it were written before there were marks. */
    static final int MARQUE = 0x80;

    static final int CONFLIT = 1 << 1;
    static final int MODIFICATION = 1 << 2;

    private final CleGroupe cle;
    private final byte[] octets;

    Groupe(CleGroupe cle, byte[] octets) {
        this.cle = cle;
        this.octets = octets;
    }

    public CleGroupe cle() {
        return cle;
    }

    /** Not copied. */
    public byte[] octets() {
        return octets;
    }

    /** Whether one of its facts has several contents. */
    boolean conflit() {
        return (octets[0] & CONFLIT) != 0;
    }

    /** Whether a night changed one of its facts. */
    boolean modification() {
        return (octets[0] & MODIFICATION) != 0;
    }

    @Override
    public int compareTo(Groupe autre) {
        return cle.compareTo(autre.cle);
    }

    /** Whether it has the same facts, as far as bytes tell. */
    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof Groupe g && cle.equals(g.cle) && Arrays.equals(octets, g.octets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cle, Arrays.hashCode(octets));
    }
}
