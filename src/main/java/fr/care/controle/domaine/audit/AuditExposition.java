package fr.care.controle.domaine.audit;

import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One audit of what a perimeter shows on the internet.
 *
 * @param conforme whether the platform follows the « cahier des charges »; only matters for {@link Outil#INDUSTRIELLE}
 * @param constats what it found that may be critical
 */
public record AuditExposition(
        String id,
        Outil outil,
        boolean conforme,
        LocalDate lancement,
        Optional<LocalDate> fin,
        Constats constats,
        Preuve preuve)
        implements Audit {
    /** An industrial audit on a platform that does not conform proves nothing. */
    public boolean ecarte() {
        return outil == Outil.INDUSTRIELLE && !conforme;
    }
}
