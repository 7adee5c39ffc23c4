package fr.care.controle.entrepot;

import java.time.LocalDate;

/**
 * A night of a campaign, as the database knows it.
 *
 * @param empreinte SHA-256 of all that decides its results: inputs, campaign file, software version
 * @param passage 1, then one more each time the same date is computed from other inputs
 */
public record Nuit(String campagne, LocalDate date, String empreinte, int passage, boolean publiee) {}
