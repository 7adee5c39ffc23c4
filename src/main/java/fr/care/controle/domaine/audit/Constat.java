package fr.care.controle.domaine.audit;

import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One finding of an exposure audit.
 *
 * @param cvss 0.0 to 10.0
 * @param risqueResiduelFaible « si le risque résiduel est faible, cela doit être mentionné dans le rapport d'audit »
 */
public record Constat(
        String id,
        Optional<BigDecimal> cvss,
        Optional<Criticite> criticite,
        boolean risqueResiduelFaible,
        Preuve preuve) {}
