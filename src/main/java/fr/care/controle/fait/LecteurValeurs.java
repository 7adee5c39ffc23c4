package fr.care.controle.fait;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.Recents;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
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
    private final List<Recents<Object>> recents = new ArrayList<>();

    public LecteurValeurs(Schema schema) {
        this.schema = schema;
        schema.colonnes().forEach(colonne -> recents.add(new Recents<>()));
    }

    public Valeurs lire(String texte) {
        String[] cellules = texte.split(String.valueOf(CodecValeurs.SEPARATEUR), -1);
        @Nullable Object[] valeurs = new @Nullable Object[cellules.length];
        for (int i = 0; i < cellules.length; i++) {
            if (!cellules[i].isEmpty()) {
                Colonne colonne = schema.colonnes().get(i);
                valeurs[i] = recents.get(i).de(cellules[i], cellule -> CodecValeurs.valeur(colonne.type(), cellule));
            }
        }
        return new Valeurs(schema, valeurs);
    }
}
