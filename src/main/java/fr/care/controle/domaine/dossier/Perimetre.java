package fr.care.controle.domaine.dossier;

import fr.care.controle.domaine.audit.AuditExposition;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.motif.Souillure;
import java.util.List;
import java.util.Set;

/**
 * One perimeter of internet exposure of the candidate.
 *
 * @param rattachements FINESS numbers (EG or EJ), or {@link fr.care.controle.domaine.finess.NumeroFiness#TOUT}
 * @param audits its audits, in no order, those set aside included
 * @param souillures what taints its series
 */
public record Perimetre(
        String id,
        Set<String> rattachements,
        List<AuditExposition> audits,
        List<Souillure> souillures,
        List<Preuve> preuves) {}
