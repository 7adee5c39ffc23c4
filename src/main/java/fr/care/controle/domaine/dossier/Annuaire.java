package fr.care.controle.domaine.dossier;

import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.motif.Souillure;
import java.util.List;
import java.util.Set;

/**
 * One Active Directory of the candidate.
 *
 * @param rattachements the FINESS numbers (EG or EJ) it is attached to, as the inventory writes them
 * @param audits its ADS audits, in no order
 * @param souillures what taints its series
 */
public record Annuaire(
        String id,
        Set<String> rattachements,
        List<AuditAds> audits,
        List<Souillure> souillures,
        List<Preuve> preuves) {}
