package fr.care.controle.restitution.region;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.ElementCandidat;
import fr.care.controle.restitution.OrdreResultats;
import fr.care.controle.restitution.RejetLigne;
import fr.care.controle.restitution.ResultatsNuit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts the results of a night to the regions of its candidates, as they come. What bears on no known candidate goes to no region; a
 * rejected row goes to the region of all the candidates it bears on, to none when they are of several.
 */
public final class Decoupe {
    private final Pseudonymes pseudonymes;
    private final Map<String, Set<String>> candidatsParFiness;
    private final Map<String, String> regionParCandidat;
    private final Set<String> regions;
    private final Map<Ligne, Set<String>> candidatsDuRejet = new HashMap<>();
    private final Map<String, List<RejetLigne>> rejets = new TreeMap<>();

    private record Ligne(String fichier, int numero) {}

    /** @param national not streamed here: asked for who its candidates are */
    public Decoupe(ResultatsNuit national, Pseudonymes pseudonymes) {
        this.pseudonymes = pseudonymes;
        candidatsParFiness = national.candidatsParFiness();
        regionParCandidat = national.regions();
        regions = new TreeSet<>(regionParCandidat.values());
    }

    /** The code of each region that has a candidate, in order. */
    public Set<String> regions() {
        return regions;
    }

    /**
     * What a region is told of the next pieces of the results, in their order, by region. Rejected rows are kept: the order of their
     * files, some of which get pseudonyms, is known at the end only.
     */
    public Map<String, List<Element>> couper(List<Element> lot) {
        Map<String, List<Element>> coupe = new TreeMap<>();
        for (Element element : lot) {
            if (element instanceof ElementCandidat candidat) {
                region(candidat)
                        .ifPresent(region -> coupe.computeIfAbsent(region, code -> new ArrayList<>())
                                .add(candidat(candidat, region)));
            } else if (element instanceof RejetLigne rejet) {
                rejet(rejet);
            }
        }
        return coupe;
    }

    /** The rejected rows of a region, once all the results have come. */
    public List<RejetLigne> rejets(String region) {
        return rejets.getOrDefault(region, List.of()).stream()
                .sorted(OrdreResultats.REJETS)
                .toList();
    }

    /** A candidate that is no more in the campaign left its region as the former night knew it. */
    private Optional<String> region(ElementCandidat candidat) {
        return Optional.ofNullable(regionParCandidat.get(candidat.id()))
                .or(() -> candidat.changements().stream()
                        .map(Changement::region)
                        .filter(regions::contains)
                        .findFirst());
    }

    private ElementCandidat candidat(ElementCandidat candidat, String region) {
        Anonymat anonymat = new Anonymat(candidat.id(), pseudonymes);
        AutresRegions autres = autres(region);
        List<Anomalie> anomalies = regionParCandidat.containsKey(candidat.id()) ? candidat.anomalies() : List.of();
        anomalies.forEach(this::retenir);
        return new ElementCandidat(
                candidat.id(),
                candidat.synthese().map(ligne -> SyntheseAnonyme.de(ligne, anonymat)),
                anomalies.stream()
                        .map(a -> autres.taire(anonymat.anomalie(a)))
                        // A pseudonym does not sort as what it stands for.
                        .sorted(OrdreResultats.ANOMALIES)
                        .toList(),
                candidat.changements().stream()
                        .map(c -> new Changement(
                                c.candidatId(),
                                c.region(),
                                c.objectif(),
                                c.champ(),
                                c.avant(),
                                c.apres(),
                                autres.taire(anonymat.cause(c.cause()))))
                        .toList());
    }

    /** Remembers whose rejected row this is. */
    private void retenir(Anomalie a) {
        if (a.code() == Code.LIGNE_REJETEE) {
            a.preuves()
                    .forEach(preuve -> candidatsDuRejet
                            .computeIfAbsent(new Ligne(preuve.fichier(), preuve.ligne()), ligne -> new TreeSet<>())
                            .add(a.candidatId()));
        }
    }

    private void rejet(RejetLigne rejet) {
        Set<String> candidats = candidatsDuRejet.getOrDefault(new Ligne(rejet.fichier(), rejet.ligne()), Set.of());
        List<String> siennes =
                candidats.stream().map(regionParCandidat::get).distinct().toList();
        if (siennes.size() == 1) {
            Anonymat anonymat = new Anonymat(candidats.iterator().next(), pseudonymes);
            rejets.computeIfAbsent(siennes.get(0), code -> new ArrayList<>())
                    .add(autres(siennes.get(0)).taire(anonymat.rejet(rejet)));
        }
    }

    private AutresRegions autres(String region) {
        return new AutresRegions(candidatsParFiness, candidat -> region.equals(regionParCandidat.get(candidat)));
    }
}
