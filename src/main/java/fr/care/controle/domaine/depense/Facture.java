package fr.care.controle.domaine.depense;

import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the external or of the other costs.
 *
 * @param numero « N° », as written
 * @param date « Date de facture »; empty when blank or unreadable
 * @param categorie « Catégorie », as written
 * @param objectif « Objectif », as written
 * @param montant euros, all taxes included, negative for a credit note; empty when what is written is not a number (a line
 *     whose amount is blank is not a line)
 */
public record Facture(
        String numero,
        Optional<LocalDate> date,
        String categorie,
        String objectif,
        Optional<BigDecimal> montant,
        Preuve preuve) {}
