package fr.care.controle.format;

import java.util.List;

/** One row of a file once read: accepted with its values, or rejected with the reason. Never an exception. */
public sealed interface LigneLue {
    /** The first physical line of the row in a CSV, or its row number in a sheet; 1 is the first. */
    int numero();

    /** The same row when so many lines stand before those it was counted among. */
    LigneLue apres(int lignes);

    /** The values that could be read; of a rejected row, those of its readable columns. */
    Valeurs valeurs();

    /**
     * A row that could be read.
     *
     * @param finessRepares the FINESS numbers whose leading zero was restored from text
     */
    record Acceptee(int numero, Valeurs valeurs, List<String> finessRepares) implements LigneLue {
        @Override
        public LigneLue apres(int lignes) {
            return new Acceptee(Math.addExact(lignes, numero), valeurs, finessRepares);
        }
    }

    /**
     * A row that could not be read, and why.
     *
     * @param colonne the declared name of the first column at fault, in the order of the schema
     * @param valeur the raw text of the cell, as the file holds it
     * @param motif in French: what is expected
     * @param finessInvalides raw texts that do not have the shape of a FINESS number, anywhere in the row
     */
    record Rejetee(
            int numero, Valeurs valeurs, String colonne, String valeur, String motif, List<String> finessInvalides)
            implements LigneLue {
        @Override
        public LigneLue apres(int lignes) {
            return new Rejetee(Math.addExact(lignes, numero), valeurs, colonne, valeur, motif, finessInvalides);
        }
    }
}
