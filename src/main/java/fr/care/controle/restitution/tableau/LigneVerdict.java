package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.time.LocalDate;

/**
 * A row of {@code verdicts.csv}.
 *
 * @param nuit the night of the results, which tells its own evidence from that of earlier nights
 */
record LigneVerdict(Candidat candidat, ResultatObjectif resultat, LocalDate nuit) {}
