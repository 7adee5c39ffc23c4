package fr.care.controle.source.auditsads;

import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.time.LocalDate;
import java.util.Optional;

/** The ADS audits; a report is only available for six months, so the source accumulates. */
public final class AuditsAds extends Source {
    @Override
    public Optional<Faute> controler(Valeurs v) {
        LocalDate lancement = v.date("date_lancement");
        return v.dateOptionnelle("date_fin")
                .filter(fin -> fin.isBefore(lancement))
                .map(fin -> new Faute(
                        "date_fin", "une date égale ou postérieure à date_lancement (" + lancement + ") est attendue"));
    }

    public static AuditAds lire(Valeurs v, Preuve preuve) {
        return new AuditAds(
                v.texte("audit_id"),
                v.date("date_lancement"),
                v.dateOptionnelle("date_fin"),
                v.entier("score"),
                preuve);
    }
}
