package fr.care.controle.regle;

import fr.care.controle.domaine.audit.Audit;
import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** An audit at the date that counts for it. */
record AuditDate<A extends Audit>(LocalDate date, A audit) {
    static final Comparator<AuditDate<?>> ORDRE = Comparator.<AuditDate<?>, LocalDate>comparing(AuditDate::date)
            .thenComparing(date -> date.audit().id());

    /** Days from this audit to a date. */
    long joursJusqua(LocalDate fin) {
        return ChronoUnit.DAYS.between(date, fin);
    }

    List<Preuve> preuves() {
        return List.of(audit.preuve());
    }
}
