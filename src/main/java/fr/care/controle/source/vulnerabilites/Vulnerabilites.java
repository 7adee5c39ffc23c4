package fr.care.controle.source.vulnerabilites;

import fr.care.controle.domaine.audit.Constat;
import fr.care.controle.domaine.audit.Criticite;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.util.Optional;

/** The findings of the exposure audits. */
public final class Vulnerabilites extends Source {
    /** A finding that gives no level at all could be anything. */
    @Override
    public Optional<Faute> controler(Valeurs v) {
        return v.present("cvss") || v.present("criticite")
                ? Optional.empty()
                : Optional.of(new Faute("cvss", "cvss ou criticite : l'un des deux au moins est attendu"));
    }

    public static Constat lire(Valeurs v, Preuve preuve) {
        return new Constat(
                v.texte("constat_id"),
                v.decimalOptionnel("cvss"),
                v.texteOptionnel("criticite").map(Criticite::valueOf),
                v.booleen("risque_residuel_faible"),
                preuve);
    }
}
