package fr.care.controle.banc;

import fr.care.controle.format.Colonne;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;

/** One row on its way to its staging table. */
final class LigneLot {
    private final @Nullable Object[] valeurs;
    private final boolean rejetee;

    private LigneLot(@Nullable Object[] valeurs, boolean rejetee) {
        this.valeurs = valeurs;
        this.rejetee = rejetee;
    }

    /** Types a row of a file; nothing when all its cells are blank. */
    static Optional<LigneLot> de(FichierCsv fichier, List<Colonne> colonnes, TypageLots typage, FieldSet cellules) {
        @Nullable Object[] valeurs = new @Nullable Object[colonnes.size()];
        boolean vide = true;
        boolean rejetee = false;
        for (int i = fichier.largeur(); i < cellules.getFieldCount(); i++) {
            rejetee |= !cellule(cellules, i).isEmpty();
        }
        for (int i = 0; i < valeurs.length; i++) {
            Colonne colonne = colonnes.get(i);
            String texte = cellule(cellules, fichier.positions().get(i));
            vide &= texte.isEmpty();
            Object valeur = texte.isEmpty() ? null : typage.lire(colonne, texte).orElse(null);
            rejetee |= valeur == null && (colonne.requise() || !texte.isEmpty());
            valeurs[i] = valeur == null ? colonne.siBlanc().orElse(null) : valeur;
        }
        return vide && cellules.getFieldCount() <= fichier.largeur()
                ? Optional.empty()
                : Optional.of(new LigneLot(valeurs, rejetee || incoherente(colonnes, valeurs)));
    }

    private static String cellule(FieldSet cellules, int place) {
        return place >= 0 && place < cellules.getFieldCount() ? TypageLots.rogner(cellules.readRawString(place)) : "";
    }

    /** The rules of the rows that no single column can hold. */
    private static boolean incoherente(List<Colonne> colonnes, @Nullable Object[] valeurs) {
        List<String> noms = colonnes.stream().map(Colonne::nom).toList();
        if (noms.contains("cvss")) {
            return valeurs[noms.indexOf("cvss")] == null && valeurs[noms.indexOf("criticite")] == null;
        }
        return noms.contains("score")
                && valeurs[noms.indexOf("date_fin")] instanceof LocalDate fin
                && valeurs[noms.indexOf("date_lancement")] instanceof LocalDate lancement
                && fin.isBefore(lancement);
    }

    @Nullable
    Object[] valeurs() {
        return valeurs;
    }

    boolean rejetee() {
        return rejetee;
    }

    /** Of the content, blanks having the value that they stand for: two rows of one key that differ here contradict each other. */
    int empreinte() {
        return Arrays.hashCode(valeurs);
    }
}
