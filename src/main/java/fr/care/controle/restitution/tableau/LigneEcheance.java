package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.resultat.Echeance;
import java.time.LocalDate;

/**
 * A row of {@code echeances.csv}.
 *
 * @param nuit the night of the results, from which the days left are counted
 */
record LigneEcheance(Candidat candidat, Echeance echeance, LocalDate nuit) {}
