package fr.care.controle.regle;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.domaine.audit.Audit;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import java.util.List;
import java.util.function.Function;

/**
 * Whether the last audits of one AD or perimeter prove its level: « les 2 derniers audits ou pour le dernier et l'antépénultième si
 * l'avant dernier audit n'est pas à la cible ». A missing audit makes its own term false, never true.
 */
final class Cible {
    private Cible() {}

    /** @param conformite what an audit shows: vrai, faux, or indéterminé with its doubts */
    static <A extends Audit> Fait evaluer(Serie<A> serie, Function<A, Fait> conformite, Contexte c) {
        List<Motif> souillures = Souillures.motifs(serie.objet(), serie.souillures());
        if (!souillures.isEmpty()) {
            return Fait.indetermine(souillures, serie.preuves());
        }
        if (serie.audits().isEmpty()) {
            return Fait.faux(List.of(serie.motif(Code.SERIE_SANS_AUDIT, List.of())), List.of());
        }
        return Fait.tous(List.of(
                dernierRecent(serie, c),
                dernierConforme(serie, conformite),
                Precedents.de(serie, conformite, c).evaluer()));
    }

    /** « réalisé au plus 60 jours avant la soumission du dossier d'atteinte des objectifs » */
    private static <A extends Audit> Fait dernierRecent(Serie<A> serie, Contexte c) {
        AuditDate<A> dernier = serie.dernier(1);
        Maximum<Long> limite = c.parametres().cible().ancienneteDernierAudit();
        long jours = dernier.joursJusqua(c.date());
        Motif ancien =
                serie.motif(Code.DERNIER_AUDIT_ANCIEN, dernier.preuves(), dernier.date(), jours, limite.valeur());
        return limite.respecte(jours) ? Fait.vrai(List.of()) : Fait.faux(List.of(ancien), dernier.preuves());
    }

    /** « le dernier audit (AD ou exposition internet) doit être conforme aux objectifs fixés » */
    private static <A extends Audit> Fait dernierConforme(Serie<A> serie, Function<A, Fait> conformite) {
        AuditDate<A> dernier = serie.dernier(1);
        Fait conforme = conformite.apply(dernier.audit());
        Motif nonConforme = serie.motif(
                Code.DERNIER_AUDIT_NON_CONFORME,
                conforme.preuves(),
                dernier.audit().id(),
                dernier.date());
        return conforme.valeur().faux() ? Fait.faux(List.of(nonConforme), conforme.preuves()) : conforme;
    }
}
