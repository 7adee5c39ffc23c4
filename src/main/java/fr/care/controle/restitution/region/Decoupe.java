package fr.care.controle.restitution.region;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.RejetLigne;
import fr.care.controle.restitution.ResultatsNuit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Cuts the results of a night to the regions of its candidates, each result streamed once. What bears on no known candidate goes to no
 * region; a rejected row goes to the region of all the candidates it bears on, to none when they are of several.
 */
public final class Decoupe {
    private final ResultatsNuit national;
    private final Pseudonymes pseudonymes;
    private final Map<String, Set<String>> candidatsParFiness;
    private final SortedMap<String, ResultatsRegion> regions = new TreeMap<>();
    private final Map<String, ResultatsRegion> parCandidat = new HashMap<>();
    private final Map<Ligne, Set<String>> candidatsDuRejet = new HashMap<>();

    private record Ligne(String fichier, int numero) {}

    private Decoupe(ResultatsNuit national, Pseudonymes pseudonymes) {
        this.national = national;
        this.pseudonymes = pseudonymes;
        candidatsParFiness = national.candidatsParFiness();
    }

    /** One per region that has a candidate, by code. */
    public static List<ResultatsNuit> de(ResultatsNuit national, Pseudonymes pseudonymes) {
        Decoupe decoupe = new Decoupe(national, pseudonymes);
        decoupe.couper();
        return List.copyOf(decoupe.regions.values());
    }

    private void couper() {
        try (Stream<LigneSynthese> lignes = national.syntheses()) {
            lignes.forEach(this::synthese);
        }
        try (Stream<Anomalie> lignes = national.anomalies()) {
            lignes.forEach(this::anomalie);
        }
        try (Stream<Changement> lignes = national.changements()) {
            lignes.forEach(this::changement);
        }
        try (Stream<RejetLigne> lignes = national.rejets()) {
            lignes.forEach(this::rejet);
        }
    }

    private void synthese(LigneSynthese ligne) {
        String candidat = ligne.candidat().id();
        ResultatsRegion region =
                regions.computeIfAbsent(ligne.candidat().region(), code -> new ResultatsRegion(national, code));
        parCandidat.put(candidat, region);
        region.ajouter(SyntheseAnonyme.de(ligne, anonymat(candidat)));
    }

    private void anomalie(Anomalie a) {
        ResultatsRegion region = parCandidat.get(a.candidatId());
        if (region == null) {
            return;
        }
        if (a.code() == Code.LIGNE_REJETEE) {
            a.preuves()
                    .forEach(preuve -> candidatsDuRejet
                            .computeIfAbsent(new Ligne(preuve.fichier(), preuve.ligne()), ligne -> new TreeSet<>())
                            .add(a.candidatId()));
        }
        region.ajouter(autres(region).taire(anonymat(a.candidatId()).anomalie(a)));
    }

    /** A candidate that is no more in the campaign left its region as the former night knew it. */
    private void changement(Changement c) {
        ResultatsRegion region = parCandidat.getOrDefault(c.candidatId(), regions.get(c.region()));
        if (region != null) {
            region.ajouter(new Changement(
                    c.candidatId(),
                    c.region(),
                    c.objectif(),
                    c.champ(),
                    c.avant(),
                    c.apres(),
                    autres(region).taire(anonymat(c.candidatId()).cause(c.cause()))));
        }
    }

    private void rejet(RejetLigne rejet) {
        Set<String> candidats = candidatsDuRejet.getOrDefault(new Ligne(rejet.fichier(), rejet.ligne()), Set.of());
        List<ResultatsRegion> siennes =
                candidats.stream().map(parCandidat::get).distinct().toList();
        if (siennes.size() == 1) {
            ResultatsRegion region = siennes.get(0);
            region.ajouter(
                    autres(region).taire(anonymat(candidats.iterator().next()).rejet(rejet)));
        }
    }

    private AutresRegions autres(ResultatsRegion region) {
        return new AutresRegions(candidatsParFiness, candidat -> parCandidat.get(candidat) == region);
    }

    private Anonymat anonymat(String candidatId) {
        return new Anonymat(candidatId, pseudonymes);
    }
}
