package fr.care.controle.domaine.resultat;

import java.math.BigDecimal;

/** What was measured, or the threshold that it is held against; typed, so that each format writes it its own way. */
public sealed interface Mesure {
    /**
     * The worst gap and the worst mean between audits, in days.
     *
     * @param moyenne two decimals, rounded down, when measured; as the campaign writes it when a threshold
     */
    record Frequence(long ecartMax, BigDecimal moyenne) implements Mesure {}

    /** A share of the activité combinée, in percent; two decimals, rounded down, when measured. */
    record PartActivite(BigDecimal pourcentage) implements Mesure {}

    /** Units reached over units. */
    record Unites(int atteintes, int total) implements Mesure {}
}
