package fr.care.controle.fait;

import fr.care.controle.format.Schema;
import fr.care.controle.format.TypeColonne;
import fr.care.controle.format.Valeurs;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that {@link CodecValeurs} wrote, one schema at a time; equal cells that follow one another closely are one object,
 * as when the files were read: millions of facts must fit. Not for several threads.
 */
public final class LecteurValeurs {
    /** A power of two. */
    private static final int PLACES = 1 << 10;

    private final Schema schema;
    private final @Nullable String[][] textes;
    private final @Nullable Object[][] connus;

    public LecteurValeurs(Schema schema) {
        this.schema = schema;
        int colonnes = schema.colonnes().size();
        textes = new @Nullable String[colonnes][PLACES];
        connus = new @Nullable Object[colonnes][PLACES];
    }

    public Valeurs lire(String texte) {
        String[] cellules = texte.split(String.valueOf(CodecValeurs.SEPARATEUR), -1);
        @Nullable Object[] valeurs = new @Nullable Object[cellules.length];
        for (int i = 0; i < cellules.length; i++) {
            if (!cellules[i].isEmpty()) {
                valeurs[i] = cellule(i, cellules[i]);
            }
        }
        return new Valeurs(schema, valeurs);
    }

    private Object cellule(int colonne, String texte) {
        int empreinte = texte.hashCode();
        int place = (empreinte ^ (empreinte >>> 16)) & (PLACES - 1);
        Object connu = connus[colonne][place];
        if (connu != null && texte.equals(textes[colonne][place])) {
            return connu;
        }
        TypeColonne type = schema.colonnes().get(colonne).type();
        Object valeur = CodecValeurs.valeur(type, CodecValeurs.deplier(texte));
        textes[colonne][place] = texte;
        connus[colonne][place] = valeur;
        return valeur;
    }
}
