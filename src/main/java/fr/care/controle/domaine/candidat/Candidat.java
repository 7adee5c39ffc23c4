package fr.care.controle.domaine.candidat;

import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;

/**
 * Who applies for the subsidy.
 *
 * @param region INSEE code, 2 characters
 * @param plafond euros, zero or more: the most that can be paid before any décote
 */
public record Candidat(
        String id, TypeCandidat type, String denomination, String region, BigDecimal plafond, Preuve preuve) {}
