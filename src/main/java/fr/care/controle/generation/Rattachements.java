package fr.care.controle.generation;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.generation.Structure.Attache;
import fr.care.controle.generation.Structure.Entite;
import fr.care.controle.generation.Structure.Site;
import java.util.ArrayList;
import java.util.List;

/** The AD and the exposed perimeters of a candidate, with what each is attached to. */
record Rattachements(String id, List<Entite> entites, Cas cas, int niveau) {
    private static final int MIN = 3;
    private static final int MAX = 6;

    List<Attache> annuaires(Hasard hasard) {
        int combien = hasard.entre(MIN, MAX);
        return switch (cas) {
            case SANS_AD_ACCEPTE, SANS_AD_REFUSE, SANS_AD_EN_ATTENTE -> List.of();
            case PART_ADS, PART_EXPOSITION, PART_PARTIELLE -> unParSite("AD");
            case SUPPORT -> unParEntite();
            case AD_UNIQUE, DERNIERS_RAPPROCHES, BASES_CROISEES -> pareils("AD", 1, entitesJuridiques());
            default -> pareils("AD", combien, entitesJuridiques());
        };
    }

    List<Attache> perimetres(Hasard hasard) {
        int combien = hasard.entre(MIN, MAX);
        boolean enDetail = hasard.pourMille(300);
        return switch (cas) {
            case PART_ADS, PART_EXPOSITION, PART_PARTIELLE -> unParSite("EXPO");
            case DERNIERS_RAPPROCHES, BASES_CROISEES -> pareils("EXPO", 1, List.of(NumeroFiness.TOUT));
            case SITE_NON_COUVERT -> pareils("EXPO", combien, sites().subList(0, 1));
            default -> pareils("EXPO", combien, enDetail ? sites() : List.of(NumeroFiness.TOUT));
        };
    }

    /** The last audits of one of them are enough to fail a poor candidate. */
    private List<Attache> pareils(String debut, int combien, List<String> finess) {
        List<Attache> attaches = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            attaches.add(new Attache(nom(debut, i), finess, niveau > 0 || i > 0));
        }
        return attaches;
    }

    /** The first site alone is at the target. */
    private List<Attache> unParSite(String debut) {
        List<String> sites = sites();
        List<Attache> attaches = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            attaches.add(new Attache(nom(debut, i), List.of(sites.get(i)), i == 0));
        }
        return attaches;
    }

    /** The support, which comes first, is alone not to be at the target. */
    private List<Attache> unParEntite() {
        List<Attache> attaches = new ArrayList<>();
        for (int i = 0; i < entites.size(); i++) {
            attaches.add(new Attache(nom("AD", i), List.of(entites.get(i).finess()), i > 0));
        }
        return attaches;
    }

    private String nom(String debut, int rang) {
        return debut + "-" + id + "-" + (rang + 1);
    }

    private List<String> entitesJuridiques() {
        return entites.stream().map(Entite::finess).toList();
    }

    private List<String> sites() {
        return entites.stream()
                .flatMap(entite -> entite.sites().stream())
                .map(Site::finess)
                .toList();
    }
}
