package fr.care.controle.rapprochement;

import fr.care.controle.domaine.audit.AuditExposition;
import fr.care.controle.domaine.dossier.Perimetre;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.FaitsSource;
import fr.care.controle.fait.Groupe;
import fr.care.controle.fait.Version;
import fr.care.controle.source.auditsexposition.AuditsExposition;
import fr.care.controle.source.perimetresexposition.PerimetresExposition;
import fr.care.controle.source.perimetresexposition.RattachementPerimetre;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The perimeters of exposure of each candidate, with their audits and what these found. */
final class IndexPerimetres {
    private final Index<RattachementPerimetre> rattachements;
    private final FaitsSource faits;
    /** An audit is found by its own name only: these are the groups where those of a perimeter are. */
    private final Index<Groupe> audits;

    private final Souillures souillures;
    private final IndexConstats constats;

    IndexPerimetres(
            Faits faits, PerimetresExposition perimetres, AuditsExposition auditsExposition, IndexConstats constats) {
        rattachements = new Index<>(
                faits.certains(perimetres).map(v -> PerimetresExposition.lire(v.valeurs(), v.preuve())),
                RattachementPerimetre::candidatId);
        this.faits = faits.etat(auditsExposition).faits();
        audits = Index.groupes(this.faits, "perimetre_id");
        souillures = new Souillures(faits, auditsExposition);
        this.constats = constats;
    }

    List<Perimetre> de(String candidatId) {
        Map<String, List<RattachementPerimetre>> parPerimetre = rattachements.de(candidatId).stream()
                .collect(Collectors.groupingBy(RattachementPerimetre::perimetreId, TreeMap::new, Collectors.toList()));
        return parPerimetre.entrySet().stream()
                .map(e -> perimetre(e.getKey(), e.getValue()))
                .toList();
    }

    private Perimetre perimetre(String perimetreId, List<RattachementPerimetre> lignes) {
        return new Perimetre(
                perimetreId,
                lignes.stream().map(RattachementPerimetre::finess).collect(Collectors.toCollection(TreeSet::new)),
                audits.de(perimetreId).stream()
                        .flatMap(groupe -> this.faits.lire(groupe).stream())
                        .filter(fait -> !fait.conflit())
                        .map(Fait::version)
                        .filter(version ->
                                version.valeurs().texte("perimetre_id").equals(perimetreId))
                        .map(this::audit)
                        .sorted(Comparator.comparing(AuditExposition::id))
                        .toList(),
                souillures.de(perimetreId),
                lignes.stream().map(RattachementPerimetre::preuve).sorted().toList());
    }

    private AuditExposition audit(Version version) {
        return AuditsExposition.lire(
                version.valeurs(),
                version.preuve(),
                constats.de(version.valeurs().texte("audit_id")));
    }
}
