package fr.care.controle.source.auditsexposition;

import fr.care.controle.domaine.audit.AuditExposition;
import fr.care.controle.domaine.audit.Constats;
import fr.care.controle.domaine.audit.Outil;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;

/** The audits of internet exposure. */
public final class AuditsExposition extends Source {
    public static AuditExposition lire(Valeurs v, Preuve preuve, Constats constats) {
        return new AuditExposition(
                v.texte("audit_id"),
                Outil.valueOf(v.texte("outil")),
                v.booleen("conforme"),
                v.date("date_lancement"),
                v.dateOptionnelle("date_fin"),
                constats,
                preuve);
    }
}
