package fr.care.controle.domaine.audit;

import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One ADS audit of an Active Directory.
 *
 * @param score 1 to 5
 */
public record AuditAds(String id, LocalDate lancement, Optional<LocalDate> fin, int score, Preuve preuve)
        implements Audit {}
