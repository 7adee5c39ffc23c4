package fr.care.controle.restitution.rapport;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture with its title, its text alternative and, folded under it, the table of what it shows.
 *
 * @param id the end of the ids of the picture and of its table
 * @param resume what the picture says, in one sentence
 * @param entetes of the table; the first column names the row
 */
record Figure(
        String id,
        String titre,
        String resume,
        int largeur,
        int hauteur,
        List<String> entetes,
        List<List<String>> lignes) {

    void ecrire(Html html, Html.Contenu dessin) {
        html.balise("figure", List.of("class", "image", "id", "figure-" + id), figure -> {
            figure.balise("h3", titre);
            figure.balise(
                    "svg",
                    List.of(
                            "id",
                            "image-" + id,
                            "role",
                            "img",
                            "aria-labelledby",
                            "titre-" + id + " resume-" + id,
                            "viewBox",
                            "0 0 " + largeur + " " + hauteur),
                    svg -> {
                        svg.balise("title", List.of("id", "titre-" + id), titre);
                        svg.balise("desc", List.of("id", "resume-" + id), resume);
                        dessin.ecrire(svg);
                    });
            figure.balise("figcaption", resume);
            donnees(figure, "table-" + id, titre, entetes, lignes);
        });
    }

    /** A folded table. */
    static void donnees(Html html, String id, String titre, List<String> entetes, List<List<String>> lignes) {
        html.balise(
                "details",
                List.of("class", "donnees"),
                details -> details.balise("summary", "Voir les chiffres")
                        .balise(
                                "div",
                                List.of("class", "defile", "tabindex", "0", "role", "region", "aria-label", titre),
                                div -> table(div, id, titre, entetes, lignes)));
    }

    static void table(Html html, String id, String titre, List<String> entetes, List<List<String>> lignes) {
        html.balise("table", List.of("id", id), table -> {
            table.balise("caption", titre);
            table.balise(
                    "thead",
                    tete -> tete.balise("tr", tr -> {
                        for (String entete : entetes) {
                            tr.balise("th", List.of("scope", "col"), entete);
                        }
                    }));
            table.balise(
                    "tbody",
                    corps -> lignes.forEach(ligne -> corps.balise("tr", tr -> {
                        tr.balise("th", List.of("scope", "row"), ligne.get(0));
                        new ArrayList<>(ligne.subList(1, ligne.size())).forEach(cellule -> tr.balise("td", cellule));
                    })));
        });
    }

    static void rectangle(Html svg, String classe, double x, double y, double largeur, double hauteur) {
        svg.balise(
                "rect",
                List.of(
                        "class",
                        classe,
                        "x",
                        px(x),
                        "y",
                        px(y),
                        "width",
                        px(largeur),
                        "height",
                        px(hauteur),
                        "rx",
                        "3"),
                rien -> {});
    }

    static void texte(Html svg, String classe, double x, double y, String texte) {
        svg.balise("text", List.of("class", classe, "x", px(x), "y", px(y)), texte);
    }

    /** A tenth of a pixel is more than a screen shows. */
    private static String px(double valeur) {
        long dixiemes = Math.round(valeur * 10);
        return dixiemes / 10 + (dixiemes % 10 == 0 ? "" : "." + Math.abs(dixiemes % 10));
    }
}
