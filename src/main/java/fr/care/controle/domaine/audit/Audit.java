package fr.care.controle.domaine.audit;

import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.util.Optional;

/** What every audit has, whatever it audits: an identifier, a launch, perhaps an end. */
public interface Audit {
    String id();

    LocalDate lancement();

    /** Empty while the audit is running. */
    Optional<LocalDate> fin();

    Preuve preuve();

    /** The date that counts under a base; empty when the audit does not have it yet. */
    default Optional<LocalDate> date(BaseDate base) {
        return base == BaseDate.LANCEMENT ? Optional.of(lancement()) : fin();
    }
}
