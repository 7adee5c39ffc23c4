package fr.care.controle.domaine.depense;

import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was received from another scheme for an objective.
 *
 * @param numero « N° », as written: D1.01 to D1.06
 * @param montant euros; empty when what is written is not a number (a line whose amount is blank is not a line)
 */
public record Recette(String numero, Optional<BigDecimal> montant, Preuve preuve) {}
