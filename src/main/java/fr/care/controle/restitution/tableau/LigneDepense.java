package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.resultat.Depense;
import java.time.LocalDate;

/**
 * A row of {@code depenses.csv}.
 *
 * @param nuit the night of the results, which tells its own evidence from that of earlier nights
 */
record LigneDepense(Candidat candidat, Depense depense, LocalDate nuit) {}
