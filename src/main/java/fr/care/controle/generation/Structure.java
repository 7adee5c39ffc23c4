package fr.care.controle.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A candidate with all that it is made of.
 *
 * @param rang its place in the campaign, from 0
 * @param type as the campaign names it: GHT, EJ_PUBLIC, EJ_PRIVE, DIALYSE
 * @param entites the first one is the support of a GHT
 * @param plafond euro cents
 * @param niveau how well it does, from 0 (poorly) to 3 (every objective)
 * @param particulier what it is made to show
 * @param depot when its file is submitted
 */
record Structure(
        int rang,
        String id,
        String type,
        String denomination,
        Territoire territoire,
        List<Entite> entites,
        List<Attache> annuaires,
        List<Attache> perimetres,
        long plafond,
        int niveau,
        CasParticulier particulier,
        Optional<LocalDate> depot) {
    static final String GHT = "GHT";
    static final String EJ_PUBLIC = "EJ_PUBLIC";
    static final String EJ_PRIVE = "EJ_PRIVE";

    /** An entité juridique. */
    record Entite(String finess, List<Site> sites) {}

    /**
     * An établissement géographique.
     *
     * @param activite hundredths
     */
    record Site(String finess, String nom, long activite, boolean eligible) {}

    /**
     * An AD or an exposed perimeter.
     *
     * @param finess what it is attached to
     * @param cible whether its last audits are at the target
     */
    record Attache(String id, List<String> finess, boolean cible) {}

    List<Site> sites() {
        return entites.stream().flatMap(entite -> entite.sites().stream()).toList();
    }

    /** The numbers that O3, O4 and O5 count. */
    List<String> pmsi() {
        return type.equals(EJ_PRIVE)
                ? sites().stream().filter(Site::eligible).map(Site::finess).toList()
                : entites.stream().map(Entite::finess).toList();
    }

    boolean ght() {
        return type.equals(GHT);
    }

    Cas cas() {
        return particulier.cas();
    }

    boolean montre(Cas cas) {
        return cas() == cas;
    }

    /** Steps from the bound of its case. */
    int ecart() {
        return particulier.ecart();
    }

    /** The date that it is judged at on the first night. */
    LocalDate reference() {
        return depot.filter(jour -> jour.isBefore(Plan.PREMIERE_NUIT)).orElse(Plan.PREMIERE_NUIT);
    }
}
