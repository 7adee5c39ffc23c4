package fr.care.controle.rapprochement;

import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.dossier.Annuaire;
import fr.care.controle.source.annuairesad.AnnuairesAd;
import fr.care.controle.source.annuairesad.RattachementAd;
import fr.care.controle.source.auditsads.AuditsAds;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The AD of each candidate, with their series of ADS audits. */
final class IndexAnnuaires {
    private final Index<RattachementAd> rattachements;
    private final Faits faits;
    private final AuditsAds auditsAds;
    private final Souillures souillures;

    IndexAnnuaires(Faits faits, AnnuairesAd annuaires, AuditsAds auditsAds) {
        rattachements = new Index<>(
                faits.certains(annuaires).map(v -> AnnuairesAd.lire(v.valeurs(), v.preuve())),
                RattachementAd::candidatId);
        this.faits = faits;
        this.auditsAds = auditsAds;
        souillures = new Souillures(faits, auditsAds);
    }

    List<Annuaire> de(String candidatId) {
        Map<String, List<RattachementAd>> parAd = rattachements.de(candidatId).stream()
                .collect(Collectors.groupingBy(RattachementAd::adId, TreeMap::new, Collectors.toList()));
        return parAd.entrySet().stream()
                .map(e -> annuaire(e.getKey(), e.getValue()))
                .toList();
    }

    private Annuaire annuaire(String adId, List<RattachementAd> lignes) {
        return new Annuaire(
                adId,
                lignes.stream().map(RattachementAd::finess).collect(Collectors.toCollection(TreeSet::new)),
                faits.certains(auditsAds, adId)
                        .map(v -> AuditsAds.lire(v.valeurs(), v.preuve()))
                        .sorted(Comparator.comparing(AuditAds::id))
                        .toList(),
                souillures.de(adId),
                lignes.stream().map(RattachementAd::preuve).sorted().toList());
    }
}
