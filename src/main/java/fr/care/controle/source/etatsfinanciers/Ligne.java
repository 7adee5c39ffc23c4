package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of facts while it is filled. */
final class Ligne {
    private static final int TEXTE_MAX = 1_000;

    private final Schema schema;
    private final @Nullable Object[] cellules;
    private final int numero;

    /**
     * A row of which only the kind is known.
     *
     * @param numero the row of the sheet that proves it
     */
    Ligne(Schema schema, String nature, int numero) {
        this.schema = schema;
        this.numero = numero;
        cellules = new @Nullable Object[schema.colonnes().size()];
        poser("nature", nature);
    }

    int numero() {
        return numero;
    }

    String nature() {
        return String.valueOf(cellules[schema.index("nature")]);
    }

    Ligne poser(String colonne, Object valeur) {
        cellules[schema.index(colonne)] = valeur;
        return this;
    }

    Ligne poser(String colonne, Optional<?> valeur) {
        valeur.ifPresent(v -> poser(colonne, v));
        return this;
    }

    /** A blank text stays absent; an endless one is cut. */
    Ligne texte(String colonne, String texte) {
        return texte.isEmpty() ? this : poser(colonne, court(texte));
    }

    /** Never half a character at the end: no database would take it. */
    private static String court(String texte) {
        if (texte.length() <= TEXTE_MAX) {
            return texte;
        }
        int fin = Character.isHighSurrogate(texte.charAt(TEXTE_MAX - 1)) ? TEXTE_MAX - 1 : TEXTE_MAX;
        return texte.substring(0, fin);
    }

    Valeurs valeurs() {
        return new Valeurs(schema, cellules);
    }
}
