package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;

/**
 * Something seen while tonight's files were read, that is told tonight only.
 *
 * @param code {@link Code#DOUBLON} or {@link Code#FINESS_REPARE}
 * @param objet the key of the repeated row, or the repaired number
 * @param valeurs the row
 */
public record Signalement(Code code, String objet, Valeurs valeurs, Preuve preuve) {}
