package fr.care.controle.generation;

import java.util.List;

/**
 * A candidate with all that it is made of.
 *
 * @param rang its place in the campaign, from 0
 * @param type as the campaign names it: GHT, EJ_PUBLIC, EJ_PRIVE, DIALYSE
 * @param entites the first one is the support of a GHT
 * @param niveau how well it does, from 0 (poorly) to 3 (every objective)
 */
record Structure(
        int rang,
        String id,
        String type,
        String denomination,
        Territoire territoire,
        List<Entite> entites,
        List<String> annuaires,
        List<String> perimetres,
        int niveau) {
    static final String GHT = "GHT";

    /** An entité juridique. */
    record Entite(String finess, List<Site> sites) {}

    /**
     * An établissement géographique.
     *
     * @param activite hundredths
     */
    record Site(String finess, String nom, long activite, boolean eligible) {}

    List<Site> sites() {
        return entites.stream().flatMap(entite -> entite.sites().stream()).toList();
    }

    boolean ght() {
        return type.equals(GHT);
    }
}
