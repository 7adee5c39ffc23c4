package fr.care.controle.domaine.resultat;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What another reading of the source would change of the verdict on one objective.
 *
 * @param defaut the verdict that stands
 * @param autre the one under the reading
 * @param montantDefautMax euros payable at most; empty when no amount is known
 * @param montantAutreMax the same under the reading
 */
public record EffetLecture(
        Lecture lecture,
        Objectif objectif,
        Verdict defaut,
        Verdict autre,
        Optional<BigDecimal> montantDefautMax,
        Optional<BigDecimal> montantAutreMax) {}
