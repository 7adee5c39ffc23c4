package fr.care.controle.generation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.generation.Structure.Entite;
import fr.care.controle.generation.Structure.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the candidates: a few GHT of many entities, private groups over several regions, dialysis, hospitals alone. */
final class Structures {
    /** Numbers set aside for each candidate: 20 entities of 3 sites. */
    private static final int NUMEROS = 80;

    /** Places whose numbers have six digits of their own, the first of {@link Territoire#TOUS}. */
    private static final int METROPOLE = 13;
    /** Beyond the numbers set aside for the candidates of a place. */
    private static final int PREMIER_AILLEURS = 500_000;

    /** How many out of twenty do as well as each level: most of them are paid. */
    private static final List<Integer> NIVEAUX = List.of(0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3);

    private static final List<String> NOMS = List.of(
            "des Vallons", "du Grand Pré", "de l'Estuaire", "des Tuileries", "Sainte-Hélène", "de la Côte d'Azur");

    private Structures() {}

    static Structure de(Plan plan, int rang) {
        Hasard hasard = new Hasard(plan.graine(), rang, "structure");
        CasParticulier particulier = CasParticulier.de(rang);
        String type = type(particulier.cas(), hasard);
        Territoire territoire = Territoire.de(rang);
        String nom = hasard.parmi(NOMS) + " " + (rang + 1);
        List<Entite> entites = entites(hasard, rang, type, particulier, nom, plan.parametres());
        String id = "%s-%05d".formatted(type.replace("EJ_", ""), rang + 1);
        int niveau = particulier.cas() == Cas.ORDINAIRE ? hasard.parmi(NIVEAUX) : 3;
        Rattachements rattachements = new Rattachements(id, entites, particulier.cas(), niveau);
        return new Structure(
                rang,
                id,
                type,
                denomination(type) + " " + nom,
                territoire,
                entites,
                rattachements.annuaires(hasard),
                rattachements.perimetres(hasard),
                hasard.entre(50_000, 1_500_000) * 100L,
                niveau,
                particulier,
                depot(particulier, plan.parametres(), hasard));
    }

    private static String type(Cas cas, Hasard hasard) {
        int tirage = hasard.entre(1, 100);
        return switch (cas.forme()) {
            case GHT -> Structure.GHT;
            case EJ -> Structure.EJ_PUBLIC;
            case LIBRE ->
                tirage <= 4
                        ? Structure.GHT
                        : tirage <= 35 ? Structure.EJ_PUBLIC : tirage <= 90 ? Structure.EJ_PRIVE : "DIALYSE";
        };
    }

    private static String denomination(String type) {
        return switch (type) {
            case Structure.GHT -> "GHT";
            case Structure.EJ_PUBLIC -> "Centre hospitalier";
            case Structure.EJ_PRIVE -> "Clinique";
            default -> "Association de dialyse";
        };
    }

    private static Optional<LocalDate> depot(CasParticulier particulier, Parametres parametres, Hasard hasard) {
        int avant = hasard.entre(1, 60);
        boolean depose = hasard.pourMille(300);
        return switch (particulier.cas()) {
            case DEPOT_CE_SOIR -> Optional.of(Plan.PREMIERE_NUIT.plusDays(particulier.ecart()));
            case DEPOT_LIMITE ->
                Optional.of(parametres.depot().auPlusTard().valeur().plusDays(particulier.ecart()));
            case SANS_PIECE, SANS_PIECE_GHT, ETAT_ABSENT -> Optional.of(Plan.PREMIERE_NUIT.minusDays(avant));
            case ORDINAIRE -> depose ? Optional.of(Plan.PREMIERE_NUIT.minusDays(avant)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<Entite> entites(
            Hasard hasard, int rang, String type, CasParticulier particulier, String nom, Parametres parametres) {
        boolean ght = type.equals(Structure.GHT);
        int combien = ght ? hasard.entre(2, particulier.cas().forme() == Cas.Forme.GHT ? 3 : 20) : 1;
        int numero = premierNumero(rang);
        List<Entite> entites = new ArrayList<>();
        for (int e = 0; e < combien; e++) {
            String ej = Territoire.de(rang).finess(numero++);
            List<Site> sites = new ArrayList<>();
            int combienDeSites = particulier.cas().forme() == Cas.Forme.EJ ? 2 : hasard.entre(1, 3);
            boolean groupe = type.equals(Structure.EJ_PRIVE) && hasard.pourMille(100);
            for (int s = 0; s < combienDeSites; s++) {
                boolean premier = s == 0;
                sites.add(new Site(
                        groupe && !premier
                                ? ailleurs(rang, s)
                                : Territoire.de(rang).finess(numero++),
                        "Site " + (s + 1) + " de l'entité " + (e + 1) + " " + nom,
                        activite(
                                particulier,
                                parametres,
                                e == 0,
                                premier,
                                !premier && hasard.pourMille(50) ? 0 : hasard.entre(1, 20_000) * 50L),
                        eligible(particulier.cas(), !premier && hasard.pourMille(30))));
            }
            entites.add(new Entite(ej, sites));
        }
        return entites;
    }

    private static boolean eligible(Cas cas, boolean refuse) {
        return switch (cas) {
            case ORDINAIRE -> !refuse;
            case AUCUN_ELIGIBLE -> false;
            default -> true;
        };
    }

    /**
     * Hundredths of activité combinée. Where a share is to stand on its bound, the first site has it and the other the rest of
     * one hundred.
     */
    private static long activite(
            CasParticulier particulier, Parametres parametres, boolean support, boolean premier, long ordinaire) {
        return switch (particulier.cas()) {
            case PART_ADS -> part(parametres.ads().partActivite().valeur(), particulier, premier);
            case PART_EXPOSITION ->
                part(parametres.exposition().partActiviteAtteint().valeur(), particulier, premier);
            case PART_PARTIELLE ->
                part(parametres.exposition().partActivitePartiel().valeur(), particulier, premier);
            case ACTIVITE_NULLE -> 0;
            case SUPPORT -> support ? 100 : 20_000;
            default -> ordinaire;
        };
    }

    private static long part(BigDecimal pourcent, CasParticulier particulier, boolean premier) {
        long part = pourcent.movePointRight(2).longValueExact() + particulier.ecart();
        return premier ? part : 10_000 - part;
    }

    private static int premierNumero(int rang) {
        return rang / Territoire.TOUS.size() * NUMEROS;
    }

    /** A right number that no candidate has: the last one set aside for one that is not a GHT. */
    static String finessInconnu(int rang) {
        return Territoire.de(rang).finess(premierNumero(rang) + NUMEROS - 1);
    }

    /** A site of a group in another region. */
    private static String ailleurs(int rang, int site) {
        return Territoire.TOUS.get((rang + site) % METROPOLE).finess(PREMIER_AILLEURS + rang * 4 + site);
    }
}
