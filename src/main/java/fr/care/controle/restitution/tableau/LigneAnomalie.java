package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.motif.Anomalie;
import java.time.LocalDate;

/**
 * A row of {@code anomalies.csv}.
 *
 * @param nuit the night of the results, which tells its own evidence from that of earlier nights
 */
record LigneAnomalie(Anomalie anomalie, LocalDate nuit) {}
