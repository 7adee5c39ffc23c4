package fr.care.controle.fait;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.OctetsRecents;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that {@link CodecValeurs} wrote, one schema at a time; equal cells that follow one another closely are one object,
 * as when the files were read: millions of facts must fit. Not for several threads.
 */
public final class LecteurValeurs {
    private final Schema schema;
    /** By column. */
    private final List<OctetsRecents<Object>> recents = new ArrayList<>();

    public LecteurValeurs(Schema schema) {
        this.schema = schema;
        for (Colonne colonne : schema.colonnes()) {
            recents.add(new OctetsRecents<>(
                    StandardCharsets.UTF_8, cellule -> CodecValeurs.valeur(colonne.type(), cellule)));
        }
    }

    public Valeurs lire(String texte) {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        return lire(octets, 0, octets.length);
    }

    /**
     * Reads a row from its text in UTF-8.
     *
     * @param fin exclusive
     */
    Valeurs lire(byte[] octets, int debut, int fin) {
        @Nullable Object[] valeurs = new @Nullable Object[recents.size()];
        int place = debut;
        for (int i = 0; i < valeurs.length; i++) {
            int suite = place;
            while (suite < fin && octets[suite] != CodecValeurs.SEPARATEUR) {
                suite++;
            }
            valeurs[i] = suite == place ? null : recents.get(i).de(octets, place, suite);
            place = suite + 1;
        }
        return new Valeurs(schema, valeurs);
    }
}
