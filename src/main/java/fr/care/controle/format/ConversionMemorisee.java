package fr.care.controle.format;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what the last texts of a column were read as: exports repeat the same days, levels, labels and numbers, a million
 * rows then share their values. Not for several threads.
 */
final class ConversionMemorisee implements Conversion {
    /** A power of two. Beyond it a new text takes the place of an older one. */
    private static final int PLACES = 1 << 10;

    private final Conversion conversion;
    private final @Nullable Brute[] textes = new @Nullable Brute[PLACES];
    private final @Nullable Lue[] lues = new @Nullable Lue[PLACES];

    ConversionMemorisee(Conversion conversion) {
        this.conversion = conversion;
    }

    @Override
    public Lue lire(Brute brute) {
        int empreinte = brute.texte().hashCode();
        int place = (empreinte ^ (empreinte >>> 16)) & (PLACES - 1);
        Lue connue = lues[place];
        Brute ancienne = textes[place];
        if (connue != null
                && ancienne != null
                && ancienne.nature() == brute.nature()
                && ancienne.texte().equals(brute.texte())) {
            return connue;
        }
        Lue lue = conversion.lire(brute);
        textes[place] = brute;
        lues[place] = lue;
        return lue;
    }
}
