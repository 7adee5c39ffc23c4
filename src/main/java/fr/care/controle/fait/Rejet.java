package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Valeurs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row that could not be read: kept, because it taints what it would have proven.
 *
 * @param valeurs those of its columns that could be read
 */
public record Rejet(
        Preuve preuve, Valeurs valeurs, String colonne, String valeur, String motif, List<String> finessInvalides) {
    static Rejet de(LigneLue.Rejetee ligne, Preuve preuve) {
        return new Rejet(
                preuve, ligne.valeurs(), ligne.colonne(), ligne.valeur(), ligne.motif(), ligne.finessInvalides());
    }

    /** What is equal in the same row, with the same fault, shown by another night. */
    List<Object> contenu() {
        return List.of(colonne, valeur, valeurs);
    }

    /** The same row of the same file, read on another night. */
    public Rejet le(LocalDate nuit) {
        return new Rejet(
                new Preuve(nuit, preuve.fichier(), preuve.ligne()), valeurs, colonne, valeur, motif, finessInvalides);
    }

    /** What it taints; empty when the source taints nothing or when the taint key itself cannot be read. */
    public Optional<List<String>> souillure() {
        List<String> colonnes = valeurs.schema().souillure();
        return colonnes.isEmpty() ? Optional.empty() : valeurs.cle(colonnes);
    }

    /** Its full key, when every column of it can be read. */
    public Optional<List<String>> cle() {
        return valeurs.cle(valeurs.schema().cle());
    }

    /** The group of facts that it belongs to, when that can be read. */
    public Optional<List<String>> groupe() {
        return valeurs.cle(valeurs.schema().groupe());
    }
}
