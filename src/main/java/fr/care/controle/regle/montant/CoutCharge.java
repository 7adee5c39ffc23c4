package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.domaine.depense.RecapPaie;
import fr.care.controle.domaine.depense.SaisieSalarie;
import java.math.BigDecimal;

/**
 * What one employee costs in one year, and the part of it spent on the action: « Ces coûts sont déclarés par salarié (matricule) et
 * par temps passé (nombre d'heures). Ils correspondent à des coûts chargés ». Exact.
 */
record CoutCharge(
        BigDecimal brut,
        BigDecimal charges,
        BigDecimal inelBrut,
        BigDecimal inelCharges,
        BigDecimal heuresProductives,
        BigDecimal heuresConsacrees) {

    /** As the statement says it; a blank cell is 0. */
    static CoutCharge declare(SaisieSalarie saisie) {
        return new CoutCharge(
                saisie.brut().orElse(BigDecimal.ZERO),
                saisie.charges().orElse(BigDecimal.ZERO),
                saisie.inelBrut().orElse(BigDecimal.ZERO),
                saisie.inelCharges().orElse(BigDecimal.ZERO),
                saisie.heuresProductives().orElse(BigDecimal.ZERO),
                saisie.heuresConsacrees().orElse(BigDecimal.ZERO));
    }

    /** What the recap confirms: the lower of two amounts that differ, the greater of two deductions. */
    CoutCharge confirmePar(RecapPaie recap, Maximum<BigDecimal> ecartTolere) {
        return new CoutCharge(
                plusFaible(brut, recap.brut(), ecartTolere),
                plusFaible(charges, recap.charges(), ecartTolere),
                inelBrut.max(recap.inelBrut()),
                inelCharges.max(recap.inelCharges()),
                heuresProductives,
                heuresConsacrees);
    }

    /** Nobody spends more hours than are worked. */
    CoutCharge plafonne() {
        return new CoutCharge(
                brut, charges, inelBrut, inelCharges, heuresProductives, heuresConsacrees.min(heuresProductives));
    }

    BigDecimal brutNet() {
        return brut.subtract(inelBrut);
    }

    BigDecimal chargesNettes() {
        return charges.subtract(inelCharges);
    }

    BigDecimal sousTotal() {
        return brutNet().add(chargesNettes());
    }

    Quotient tauxHoraire() {
        return new Quotient(sousTotal(), heuresProductives);
    }

    Quotient imputable() {
        return new Quotient(sousTotal().multiply(heuresConsacrees), heuresProductives);
    }

    private static BigDecimal plusFaible(BigDecimal declare, BigDecimal constate, Maximum<BigDecimal> ecartTolere) {
        return Euros.ecart(declare, constate, ecartTolere) ? declare.min(constate) : declare;
    }
}
