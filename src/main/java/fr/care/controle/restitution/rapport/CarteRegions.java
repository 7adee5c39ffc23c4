package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.Reglement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The regions as tiles about where they are, the five overseas apart; a region without candidate keeps its place. */
final class CarteRegions {
    /** Columns and rows of the grid, by INSEE code. */
    private static final Map<String, int[]> PLACES = Map.ofEntries(
            Map.entry("32", new int[] {2, 0}),
            Map.entry("28", new int[] {1, 1}),
            Map.entry("11", new int[] {2, 1}),
            Map.entry("44", new int[] {3, 1}),
            Map.entry("53", new int[] {0, 2}),
            Map.entry("52", new int[] {1, 2}),
            Map.entry("24", new int[] {2, 2}),
            Map.entry("27", new int[] {3, 2}),
            Map.entry("75", new int[] {1, 3}),
            Map.entry("84", new int[] {3, 3}),
            Map.entry("76", new int[] {2, 4}),
            Map.entry("93", new int[] {3, 4}),
            Map.entry("94", new int[] {4, 4}),
            Map.entry("01", new int[] {0, 5}),
            Map.entry("02", new int[] {1, 5}),
            Map.entry("03", new int[] {2, 5}),
            Map.entry("04", new int[] {3, 5}),
            Map.entry("06", new int[] {4, 5}));

    private static final Chiffres.Region AUCUN = new Chiffres.Region(0, Map.of(), BigDecimal.ZERO);

    private final Chiffres chiffres;
    private final Reglement reglement;

    CarteRegions(Chiffres chiffres, Reglement reglement) {
        this.chiffres = chiffres;
        this.reglement = reglement;
    }

    void ecrire(Html html) {
        html.balise("figure", List.of("class", "image", "id", "figure-regions"), figure -> {
            figure.balise("h3", "Régions");
            figure.balise("p", List.of("id", "aide-regions"), "Chaque case ouvre le rapport de la région.");
            figure.balise(
                    "ul",
                    List.of("class", "tuiles", "id", "image-regions", "aria-describedby", "aide-regions"),
                    liste -> reglement.regions().forEach((code, nom) -> tuile(liste, code, nom)));
            Figure.donnees(
                    figure,
                    "table-regions",
                    "Régions",
                    List.of(
                            "Région",
                            "Candidats",
                            "Finançables",
                            "Avec décote",
                            "Exclus",
                            "À instruire",
                            "Payable, au plus"),
                    lignes());
        });
    }

    private Chiffres.Region region(String code) {
        return chiffres.regions().getOrDefault(code, AUCUN);
    }

    private void tuile(Html html, String code, String nom) {
        Chiffres.Region region = region(code);
        int[] place = PLACES.getOrDefault(code, new int[] {4, 0});
        html.balise("li", List.of("class", "c" + place[0] + " l" + place[1]), li -> {
            if (region.candidats() == 0) {
                li.balise("span", List.of("class", "tuile vide"), t -> contenu(t, nom, "Aucun candidat", ""));
            } else {
                li.balise(
                        "a",
                        List.of("class", "tuile", "data-region", code, "href", "regions/" + code + "/rapport.html"),
                        t -> contenu(
                                t,
                                nom,
                                Nombres.quantite(region.candidats(), "candidat", "candidats"),
                                Nombres.quantite(nombre(region, Statut.EXCLU), "exclu", "exclus")));
            }
        });
    }

    private static void contenu(Html html, String nom, String nombre, String exclus) {
        html.balise("strong", nom).balise("span", nombre).balise("span", exclus);
    }

    private static long nombre(Chiffres.Region region, Statut statut) {
        return region.statuts().getOrDefault(statut, 0L);
    }

    private List<List<String>> lignes() {
        List<List<String>> lignes = new ArrayList<>();
        reglement.regions().keySet().forEach(code -> {
            Chiffres.Region region = region(code);
            lignes.add(List.of(
                    reglement.region(code),
                    Nombres.entier(region.candidats()),
                    Nombres.entier(nombre(region, Statut.FINANCABLE)),
                    Nombres.entier(nombre(region, Statut.FINANCABLE_AVEC_DECOTE)),
                    Nombres.entier(nombre(region, Statut.EXCLU)),
                    Nombres.entier(nombre(region, Statut.A_INSTRUIRE)),
                    Nombres.euros(region.max())));
        });
        return lignes;
    }
}
