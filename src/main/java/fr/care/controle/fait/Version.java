package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;

/**
 * One content of a fact.
 *
 * @param preuve the row that first showed this content
 */
public record Version(Valeurs valeurs, Preuve preuve) {
    boolean memeContenu(Version autre) {
        return valeurs.equals(autre.valeurs);
    }
}
