package fr.care.controle.source.perimetresexposition;

import fr.care.controle.domaine.motif.Preuve;

/**
 * One FINESS number that a perimeter of a candidate covers.
 *
 * @param finess an EG, an EJ, or {@link fr.care.controle.domaine.finess.NumeroFiness#TOUT}
 */
public record RattachementPerimetre(String candidatId, String perimetreId, String finess, Preuve preuve) {}
