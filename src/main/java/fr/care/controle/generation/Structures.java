package fr.care.controle.generation;

import fr.care.controle.generation.Structure.Entite;
import fr.care.controle.generation.Structure.Site;
import java.util.ArrayList;
import java.util.List;

/** Makes the candidates: a few GHT of many entities, private groups over several regions, dialysis, hospitals alone. */
final class Structures {
    /** Numbers set aside for each candidate: 20 entities of 3 sites. */
    private static final int NUMEROS = 80;

    /** Places whose numbers have six digits of their own, the first of {@link Territoire#TOUS}. */
    private static final int METROPOLE = 13;
    /** Beyond the numbers set aside for the candidates of a place. */
    private static final int PREMIER_AILLEURS = 500_000;

    private static final List<String> NOMS = List.of(
            "des Vallons", "du Grand Pré", "de l'Estuaire", "des Tuileries", "Sainte-Hélène", "de la Côte d'Azur");

    private Structures() {}

    static Structure de(long graine, int rang) {
        Hasard hasard = new Hasard(graine, rang, "structure");
        String type = type(hasard);
        Territoire territoire = Territoire.de(rang);
        String nom = hasard.parmi(NOMS) + " " + (rang + 1);
        List<Entite> entites = entites(hasard, rang, type, territoire, nom);
        String id = "%s-%05d".formatted(type.replace("EJ_", ""), rang + 1);
        int annuaires = type.equals(Structure.GHT) ? hasard.entre(1, 4) : 1;
        int perimetres = entites.size() > 1 ? hasard.entre(1, 3) : 1;
        return new Structure(
                rang,
                id,
                type,
                denomination(type) + " " + nom,
                territoire,
                entites,
                numerotes("AD-" + id, hasard.pourMille(20) ? 0 : annuaires),
                numerotes("EXPO-" + id, perimetres),
                hasard.entre(0, 3));
    }

    private static String type(Hasard hasard) {
        int tirage = hasard.entre(1, 100);
        if (tirage <= 7) {
            return Structure.GHT;
        }
        return tirage <= 45 ? "EJ_PUBLIC" : tirage <= 90 ? "EJ_PRIVE" : "DIALYSE";
    }

    private static String denomination(String type) {
        return switch (type) {
            case "GHT" -> "GHT";
            case "EJ_PUBLIC" -> "Centre hospitalier";
            case "DIALYSE" -> "Association de dialyse";
            default -> "Clinique";
        };
    }

    private static List<Entite> entites(Hasard hasard, int rang, String type, Territoire chezLui, String nom) {
        int combien = type.equals(Structure.GHT) ? hasard.entre(2, 20) : 1;
        int numero = rang / Territoire.TOUS.size() * NUMEROS;
        List<Entite> entites = new ArrayList<>();
        for (int e = 0; e < combien; e++) {
            String ej = chezLui.finess(numero++);
            List<Site> sites = new ArrayList<>();
            int combienDeSites = hasard.entre(1, 3);
            boolean groupe = type.equals("EJ_PRIVE") && hasard.pourMille(100);
            for (int s = 0; s < combienDeSites; s++) {
                sites.add(new Site(
                        groupe && s > 0 ? ailleurs(rang, s) : chezLui.finess(numero++),
                        "Site " + (s + 1) + " de l'entité " + (e + 1) + " " + nom,
                        hasard.pourMille(50) ? 0 : hasard.entre(1, 20_000) * 50L,
                        s == 0 || !hasard.pourMille(60)));
            }
            entites.add(new Entite(ej, sites));
        }
        return entites;
    }

    /** A site of a group in another region. */
    private static String ailleurs(int rang, int site) {
        return Territoire.TOUS.get((rang + site) % METROPOLE).finess(PREMIER_AILLEURS + rang * 4 + site);
    }

    private static List<String> numerotes(String debut, int combien) {
        List<String> noms = new ArrayList<>();
        for (int i = 1; i <= combien; i++) {
            noms.add(debut + "-" + i);
        }
        return noms;
    }
}
