package fr.care.controle.format;

import java.util.List;

/**
 * The one place where the columns, types, bounds and aliases of a source stand.
 *
 * @param nom also the prefix of its files: {@code audits-ads}
 * @param obligatoire absent or without a row, the night stops
 * @param reference one rejected or conflicting row stops the night
 * @param formulaires its files are forms that people fill, one per candidate or establishment: none is awaited on a given
 *     night, and a bad one concerns nobody else
 * @param souillure the columns of the taint key: what a rejected or conflicting row taints; empty when it taints nothing
 * @param groupe the columns of the key under which facts are stored together; the whole key when the file is small
 * @param parGroupe an instantané that replaces only the groups that it shows, the others being kept from earlier nights
 */
public record Schema(
        String nom,
        String titre,
        Vie vie,
        boolean obligatoire,
        boolean reference,
        boolean formulaires,
        Colonnes colonnes,
        List<String> souillure,
        List<String> groupe,
        boolean parGroupe) {

    /** A schema of these columns. */
    public Schema(
            String nom,
            String titre,
            Vie vie,
            boolean obligatoire,
            boolean reference,
            boolean formulaires,
            List<Colonne> colonnes,
            List<String> souillure,
            List<String> groupe,
            boolean parGroupe) {
        this(
                nom,
                titre,
                vie,
                obligatoire,
                reference,
                formulaires,
                new Colonnes(colonnes),
                souillure,
                groupe,
                parGroupe);
    }

    /** The key columns, in the order of the schema. */
    public List<String> cle() {
        return colonnes.cle();
    }

    /** The index of a declared column; an unknown name is a programming error. */
    public int index(String nom) {
        return colonnes.index(nom).orElseThrow(() -> new IllegalArgumentException(this.nom + " has no column " + nom));
    }
}
