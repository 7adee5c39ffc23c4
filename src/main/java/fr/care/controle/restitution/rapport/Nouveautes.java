package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Champ;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.restitution.ElementCandidat;
import fr.care.controle.restitution.phrase.PhraseCause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is new since the former published night: how much, for whom, from what to what, and why. */
final class Nouveautes {
    /** Beyond, the CSV is the place to look. */
    private static final int LIGNES_MAX = 100;

    /** A statut first: it is what people look for. */
    static final Comparator<Changement> ORDRE = Comparator.comparing(
                    (Changement c) -> c.champ() == Champ.STATUT ? 0 : 1)
            .thenComparing(c -> c.objectif().map(Objectif::numero).orElse(""))
            .thenComparing(Changement::champ);

    private final Map<Cause.Genre, Long> genres = new TreeMap<>();
    private final List<Changement> premiers = new ArrayList<>();
    private final Map<String, String> noms = new HashMap<>();
    private long total;
    private long candidats;

    /** Counts what changed of a candidate; only the first ones are kept. */
    void ajouter(ElementCandidat candidat) {
        List<Changement> siens = candidat.changements();
        if (siens.isEmpty()) {
            return;
        }
        candidats++;
        total += siens.size();
        siens.forEach(c -> genres.merge(c.cause().genre(), 1L, Long::sum));
        if (premiers.size() < LIGNES_MAX) {
            candidat.synthese()
                    .ifPresent(ligne -> noms.put(candidat.id(), ligne.candidat().denomination()));
            siens.stream().sorted(ORDRE).limit(LIGNES_MAX - premiers.size()).forEach(premiers::add);
        }
    }

    void ecrire(Html html) {
        html.balise("section", List.of("id", "nouveautes", "aria-labelledby", "titre-nouveautes"), section -> {
            section.balise("h2", List.of("id", "titre-nouveautes"), "Depuis la nuit précédente");
            if (total == 0) {
                section.balise(
                        "p",
                        List.of("id", "nouveautes-resume", "class", "vide"),
                        "Rien n'a changé, ou aucune nuit antérieure n'est publiée.");
                return;
            }
            section.balise("p", List.of("id", "nouveautes-resume"), resume());
            section.balise(
                    "div",
                    List.of("class", "defile", "tabindex", "0", "role", "region", "aria-label", "Changements"),
                    this::table);
            if (total > LIGNES_MAX) {
                section.balise(
                        "p",
                        p -> p.texte("Les " + LIGNES_MAX + " premiers changements sur " + Nombres.entier(total)
                                        + " ; tous sont dans ")
                                .balise("a", List.of("href", "changements.csv"), "changements.csv")
                                .texte("."));
            }
        });
    }

    private String resume() {
        return Nombres.quantite(total, "valeur a changé", "valeurs ont changé") + " pour "
                + Nombres.quantite(candidats, "candidat", "candidats") + " : "
                + genres.entrySet().stream()
                        .map(g -> Nombres.entier(g.getValue()) + " parce que " + Libelles.cause(g.getKey()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** What one cause moved for one candidate. */
    private record Mouvement(String candidatId, Cause cause) {}

    private void table(Html html) {
        Map<Mouvement, List<Changement>> mouvements = premiers.stream()
                .collect(Collectors.groupingBy(
                        c -> new Mouvement(c.candidatId(), c.cause()), LinkedHashMap::new, Collectors.toList()));
        html.balise("table", List.of("id", "table-nouveautes"), table -> {
            table.balise("caption", "Ce qui a changé, et pourquoi");
            table.balise(
                    "thead",
                    tete -> tete.balise("tr", tr -> {
                        for (String entete : List.of("Candidat", "Ce qui a changé", "Pourquoi")) {
                            tr.balise("th", List.of("scope", "col"), entete);
                        }
                    }));
            table.balise(
                    "tbody", corps -> mouvements.forEach((m, siens) -> corps.balise("tr", tr -> ligne(tr, m, siens))));
        });
    }

    private void ligne(Html tr, Mouvement m, List<Changement> changements) {
        tr.balise(
                "th",
                List.of("scope", "row"),
                th -> th.balise("a", List.of("href", Adresse.fiche(m.candidatId())), m.candidatId())
                        .texte(" " + noms.getOrDefault(m.candidatId(), "")));
        tr.balise(
                "td",
                td -> td.balise(
                        "ul",
                        List.of("class", "simple"),
                        liste -> changements.forEach(c -> liste.balise(
                                "li",
                                c.objectif().map(o -> o.numero() + ", ").orElse("")
                                        + Libelles.champ(c.champ()).toLowerCase(Locale.FRENCH) + "\u00A0: "
                                        + Libelles.valeur(c, c.avant())
                                        + " → " + Libelles.valeur(c, c.apres())))));
        tr.balise("td", pourquoi(m.cause()));
    }

    static String pourquoi(Cause cause) {
        String phrase = Libelles.cause(cause.genre());
        String detail = PhraseCause.de(cause);
        int debut = detail.indexOf(" : ");
        return phrase.substring(0, 1).toUpperCase(Locale.FRENCH)
                + phrase.substring(1)
                + (debut < 0 ? "" : " (" + detail.substring(debut + 3) + ")");
    }
}
