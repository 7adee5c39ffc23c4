package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.phrase.ValeursFr;
import java.util.ArrayList;
import java.util.List;

/** The list of candidates: its filters, which the script makes work, and its first rows, which stand without it. */
final class ListeCandidats {
    static final int LIGNES_MAX = 100;

    private record Tri(String cle, String nom) {}

    private static final List<Tri> COLONNES = List.of(
            new Tri("id", "Candidat"),
            new Tri("nom", "Nom"),
            new Tri("region", "Région"),
            new Tri("type", "Type"),
            new Tri("statut", "Statut"),
            new Tri("decote", "Décote"),
            new Tri("montant", "Payable, au plus"),
            new Tri("echeance", "Prochain audit"));

    private final List<LigneSynthese> premieres;
    private final long total;
    private final Reglement reglement;
    private final boolean nationale;

    /**
     * @param premieres at most {@link #LIGNES_MAX}
     * @param total how many candidates there are
     */
    ListeCandidats(List<LigneSynthese> premieres, long total, Reglement reglement, boolean nationale) {
        this.premieres = premieres;
        this.total = total;
        this.reglement = reglement;
        this.nationale = nationale;
    }

    void ecrire(Html html) {
        html.balise("section", List.of("id", "candidats", "aria-labelledby", "titre-candidats"), section -> {
            section.balise("h2", List.of("id", "titre-candidats"), "Candidats");
            section.balise(
                    "noscript",
                    n -> n.balise(
                            "p",
                            "Sans JavaScript, la recherche, les filtres et les fiches ne sont pas disponibles. Les résultats complets"
                                    + " sont dans les fichiers CSV."));
            filtres(section);
            section.balise(
                    "p",
                    List.of("id", "compte", "role", "status", "aria-live", "polite"),
                    Nombres.quantite(total, "candidat", "candidats"));
            section.balise(
                    "div",
                    List.of("class", "defile", "tabindex", "0", "role", "region", "aria-label", "Liste des candidats"),
                    this::table);
            section.balise("p", List.of("id", "plus"), p -> {
                if (total > LIGNES_MAX) {
                    p.texte("Les " + LIGNES_MAX + " premiers sur " + Nombres.entier(total) + " ; tous sont dans ")
                            .balise("a", List.of("href", "synthese.csv"), "synthese.csv")
                            .texte(".");
                }
            });
        });
    }

    private void filtres(Html html) {
        html.balise("form", List.of("id", "filtres", "role", "search", "aria-label", "Filtrer les candidats"), form -> {
            champ(
                    form,
                    "recherche",
                    "Rechercher",
                    c -> c.vide(
                            "input",
                            "type",
                            "search",
                            "id",
                            "recherche",
                            "placeholder",
                            "Identifiant ou nom",
                            "autocomplete",
                            "off"));
            List<String[]> statuts = new ArrayList<>();
            for (Statut statut : Statut.values()) {
                statuts.add(new String[] {statut.name(), Libelles.statut(statut)});
            }
            choix(form, "filtre-statut", "Statut", "Tous", statuts);
            if (nationale) {
                List<String[]> regions = new ArrayList<>();
                reglement.regions().forEach((code, nom) -> regions.add(new String[] {code, nom}));
                choix(form, "filtre-region", "Région", "Toutes", regions);
            }
            List<String[]> types = new ArrayList<>();
            for (TypeCandidat type : TypeCandidat.values()) {
                types.add(new String[] {type.name(), Libelles.type(type)});
            }
            choix(form, "filtre-type", "Type", "Tous", types);
            List<String[]> objectifs = new ArrayList<>();
            for (Objectif objectif : Objectif.values()) {
                objectifs.add(new String[] {objectif.numero(), objectif.numero()});
            }
            choix(form, "filtre-objectif", "Objectif non atteint", "Tous", objectifs);
            form.balise("p", List.of("class", "champ coche"), p -> {
                p.vide("input", "type", "checkbox", "id", "filtre-30j");
                p.balise("label", List.of("for", "filtre-30j"), "Audit à réaliser dans les 30 jours");
            });
            form.balise(
                    "p",
                    List.of("class", "champ"),
                    p -> p.balise("button", List.of("type", "button", "id", "effacer"), "Effacer les filtres"));
        });
    }

    private static void champ(Html html, String id, String nom, Html.Contenu saisie) {
        html.balise("p", List.of("class", "champ"), p -> {
            p.balise("label", List.of("for", id), nom);
            saisie.ecrire(p);
        });
    }

    private static void choix(Html html, String id, String nom, String tous, List<String[]> valeurs) {
        champ(
                html,
                id,
                nom,
                c -> c.balise("select", List.of("id", id), select -> {
                    select.balise("option", List.of("value", ""), tous);
                    valeurs.forEach(v -> select.balise("option", List.of("value", v[0]), v[1]));
                }));
    }

    private void table(Html html) {
        html.balise("table", List.of("id", "table-candidats"), table -> {
            table.balise("caption", "Candidats, leur statut et ce qui peut leur être payé");
            table.balise(
                    "thead",
                    tete -> tete.balise(
                            "tr",
                            tr -> COLONNES.forEach(colonne -> tr.balise(
                                    "th",
                                    List.of(
                                            "scope",
                                            "col",
                                            "aria-sort",
                                            colonne.cle().equals("id") ? "ascending" : "none"),
                                    th -> th.balise(
                                            "button",
                                            List.of("type", "button", "class", "tri", "data-cle", colonne.cle()),
                                            colonne.nom())))));
            table.balise("tbody", List.of("id", "lignes"), corps -> premieres.forEach(ligne -> ligne(corps, ligne)));
        });
    }

    private void ligne(Html html, LigneSynthese ligne) {
        String id = ligne.candidat().id();
        html.balise("tr", List.of("data-id", id), tr -> {
            tr.balise(
                    "th",
                    List.of("scope", "row"),
                    th -> th.balise("a", List.of("class", "ouvrir", "href", Adresse.fiche(id)), id));
            tr.balise("td", ligne.candidat().denomination());
            tr.balise("td", reglement.region(ligne.candidat().region()));
            tr.balise("td", Libelles.type(ligne.candidat().type()));
            tr.balise(
                    "td",
                    td -> td.balise(
                            "span",
                            List.of(
                                    "class",
                                    "mot statut-" + ligne.evaluation().statut().name()),
                            Libelles.statut(ligne.evaluation().statut())));
            tr.balise(
                    "td",
                    List.of("class", "nombre"),
                    ValeursFr.pourcentage(ligne.evaluation().decote().max()) + "\u00A0%");
            tr.balise(
                    "td",
                    List.of("class", "nombre"),
                    ligne.bilan()
                            .couts()
                            .map(c -> Nombres.euros(c.montantMax()))
                            .orElse("inconnu"));
            tr.balise("td", "");
        });
    }
}
