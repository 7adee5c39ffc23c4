package fr.care.controle.format;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the last texts were turned into: exports repeat the same days, levels, labels and numbers, and millions of
 * rows then share their values. Bounded: a new text takes the place of an older one. Not for several threads.
 */
public final class Recents<V> {
    /** A power of two. */
    private static final int PLACES = 1 << 10;

    private final @Nullable String[] textes = new @Nullable String[PLACES];
    private final @Nullable Object[] valeurs = new @Nullable Object[PLACES];

    /** The value of a text, made by {@code valeur} when it is not remembered. */
    @SuppressWarnings("unchecked") // Only values of this type are put.
    public V de(String texte, Function<? super String, ? extends V> valeur) {
        int empreinte = texte.hashCode();
        int place = (empreinte ^ (empreinte >>> 16)) & (PLACES - 1);
        Object connue = valeurs[place];
        if (connue != null && texte.equals(textes[place])) {
            return (V) connue;
        }
        V nouvelle = valeur.apply(texte);
        textes[place] = texte;
        valeurs[place] = nouvelle;
        return nouvelle;
    }
}
