package fr.care.controle.domaine.resultat;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of one line of a financial statement, and why.
 *
 * @param reference the matricule of an employee (never an anonymous identifier), or the « N° » of the line
 * @param annee of the payroll or of the invoice; empty for a receipt and for an invoice without date
 * @param objectif as written; Ok for the receipt D1.0k
 * @param declare euros, exact: sums are rounded, not what they add up
 * @param retenu euros, exact but for an internal cost, which the rules round; 0 when refused
 */
public record Depense(
        Nature nature,
        String reference,
        Optional<Integer> annee,
        String objectif,
        BigDecimal declare,
        BigDecimal retenu,
        List<Motif> motifs,
        Preuve preuve) {}
