package fr.care.controle.rapprochement;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.audit.Constat;
import fr.care.controle.domaine.audit.Constats;
import fr.care.controle.domaine.audit.Criticite;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Rejet;
import fr.care.controle.fait.Version;
import fr.care.controle.source.vulnerabilites.Vulnerabilites;
import java.util.Comparator;
import java.util.List;

/** The findings of each exposure audit; those that no reading can take for critical are left out. */
final class IndexConstats {
    private final Faits faits;
    private final Vulnerabilites source;
    private final Parametres.Exposition parametres;
    private final Index<Rejet> rejets;

    IndexConstats(Faits faits, Vulnerabilites source, Parametres.Exposition parametres) {
        this.faits = faits;
        this.source = source;
        this.parametres = parametres;
        rejets = new Index<>(
                faits.rejets(source).stream().filter(rejet -> rejet.souillure().isPresent()),
                rejet -> rejet.valeurs().texte("audit_id"));
    }

    private static Constat constat(Version version) {
        return Vulnerabilites.lire(version.valeurs(), version.preuve());
    }

    private boolean peutEtreCritique(Constat constat) {
        return constat.cvss()
                .map(cvss -> cvss.compareTo(parametres.cvssCritique().valeur()) >= 0)
                .orElseGet(() ->
                        constat.criticite().filter(c -> c == Criticite.CRITIQUE).isPresent());
    }

    Constats de(String auditId) {
        List<Fait> siens = faits.groupe(source, auditId);
        List<Constat> certains = siens.stream()
                .filter(fait -> !fait.conflit())
                .map(fait -> constat(fait.version()))
                .filter(this::peutEtreCritique)
                .sorted(Comparator.comparing(Constat::id))
                .toList();
        List<List<Constat>> conflits = siens.stream()
                .filter(Fait::conflit)
                .sorted(Comparator.comparing(fait -> String.join("|", fait.cle())))
                .map(fait ->
                        fait.versions().stream().map(IndexConstats::constat).toList())
                .toList();
        List<Preuve> rejets =
                this.rejets.de(auditId).stream().map(Rejet::preuve).sorted().toList();
        return new Constats(certains, conflits, rejets);
    }
}
