package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.phrase.ValeursFr;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of candidates, objectives, euros and deadlines. */
final class Images {
    private static final int LARGEUR = 700;
    private static final int NOM = 225;
    private static final int BARRE = 345;
    private static final int PAS = 34;
    /** Weeks shown by the calendar; the others are in its table and in the CSV. */
    private static final int SEMAINES = 12;

    private Images() {}

    static void statuts(Html html, Chiffres chiffres) {
        List<List<String>> lignes = Arrays.stream(Statut.values())
                .map(s -> List.of(Libelles.statut(s), Nombres.entier(chiffres.statut(s))))
                .toList();
        String resume = Arrays.stream(Statut.values())
                .map(s -> Libelles.statut(s).toLowerCase(Locale.FRENCH) + " : " + Nombres.entier(chiffres.statut(s)))
                .collect(Collectors.joining(
                        ", ", Nombres.quantite(chiffres.candidats(), "candidat", "candidats") + " ; ", "."));
        new Figure(
                        "statuts",
                        "Candidats par statut",
                        resume,
                        LARGEUR,
                        4 * PAS + 8,
                        List.of("Statut", "Candidats"),
                        lignes)
                .ecrire(html, svg -> {
                    int rang = 0;
                    for (Statut statut : Statut.values()) {
                        barre(
                                svg,
                                rang,
                                Libelles.statut(statut),
                                "statut-" + statut.name(),
                                part(chiffres.statut(statut), chiffres.candidats()),
                                Nombres.entier(chiffres.statut(statut)));
                        rang++;
                    }
                });
    }

    private static void barre(Html svg, int rang, String nom, String classe, double part, String valeur) {
        double y = rang * PAS + 6.0;
        Figure.texte(svg, "nom", 0, y + 17, nom);
        Figure.rectangle(svg, "fond", NOM, y, BARRE, 24);
        Figure.rectangle(svg, classe, NOM, y, Math.max(part * BARRE, part > 0 ? 2 : 0), 24);
        Figure.texte(svg, "valeur", NOM + BARRE + 8.0, y + 17, valeur);
    }

    private static double part(long nombre, long total) {
        return total == 0 ? 0 : (double) nombre / total;
    }

    static void objectifs(Html html, Chiffres chiffres) {
        List<String> entetes = Stream.concat(
                        Stream.of("Objectif"), Arrays.stream(Verdict.values()).map(Libelles::verdict))
                .toList();
        List<List<String>> lignes = Arrays.stream(Objectif.values())
                .map(o -> Stream.concat(
                                Stream.of(o.numero() + " : " + o.intitule()),
                                Arrays.stream(Verdict.values()).map(v -> Nombres.entier(chiffres.verdict(o, v))))
                        .toList())
                .toList();
        String resume = Arrays.stream(Objectif.values())
                .map(o -> o.numero() + " atteint par " + Nombres.entier(chiffres.verdict(o, Verdict.ATTEINT)))
                .collect(Collectors.joining(
                        ", ", "Sur " + Nombres.quantite(chiffres.candidats(), "candidat", "candidats") + " : ", "."));
        new Figure("objectifs", "Objectifs atteints", resume, LARGEUR, 9 * PAS + 40, entetes, lignes)
                .ecrire(html, svg -> {
                    int rang = 0;
                    for (Objectif objectif : Objectif.values()) {
                        double y = rang * PAS + 6.0;
                        Figure.texte(svg, "nom", 0, y + 17, objectif.numero());
                        double x = 60;
                        for (Verdict verdict : Verdict.values()) {
                            long nombre = chiffres.verdict(objectif, verdict);
                            double largeur = part(nombre, chiffres.candidats()) * (LARGEUR - 60);
                            if (nombre > 0) {
                                Figure.rectangle(svg, "verdict-" + verdict.name(), x, y, Math.max(largeur - 1, 1), 24);
                                if (largeur > 24) {
                                    Figure.texte(
                                            svg,
                                            "dans verdict-" + verdict.name(),
                                            x + 7,
                                            y + 17,
                                            Nombres.entier(nombre));
                                }
                            }
                            x += largeur;
                        }
                        rang++;
                    }
                    legende(svg, 9 * PAS + 14.0);
                });
    }

    private static void legende(Html svg, double y) {
        double x = 60;
        for (Verdict verdict : Verdict.values()) {
            Figure.rectangle(svg, "verdict-" + verdict.name(), x, y, 14, 14);
            Figure.texte(svg, "petit", x + 19, y + 12, Libelles.verdict(verdict));
            x += 112;
        }
    }

    static void euros(Html html, Chiffres chiffres) {
        Chiffres.Euros e = chiffres.euros();
        Map<String, BigDecimal> valeurs = new LinkedHashMap<>();
        valeurs.put("Plafond", e.plafond());
        valeurs.put("Plafond après décote, au plus", e.plafondMax());
        valeurs.put("Plafond après décote, au moins", e.plafondMin());
        valeurs.put("Payable, au plus", e.max());
        valeurs.put("Payable, au moins", e.min());
        List<List<String>> lignes = valeurs.entrySet().stream()
                .map(v -> List.of(v.getKey(), Nombres.euros(v.getValue())))
                .toList();
        String resume = "De " + Nombres.euros(e.min()) + " à " + Nombres.euros(e.max()) + " payables pour "
                + Nombres.euros(e.plafond()) + " de plafond ; "
                + (e.inconnus() == 0
                        ? "tous les montants sont connus."
                        : Nombres.quantite(e.inconnus(), "candidat", "candidats")
                                + " sans état financier exploitable, dont le montant n'est pas connu.");
        new Figure(
                        "euros",
                        "Euros payables et plafond",
                        resume,
                        LARGEUR,
                        5 * PAS + 8,
                        List.of("Montant", "Euros"),
                        lignes)
                .ecrire(html, svg -> {
                    int rang = 0;
                    for (Map.Entry<String, BigDecimal> v : valeurs.entrySet()) {
                        barre(
                                svg,
                                rang,
                                v.getKey(),
                                rang < 3 ? "plafond" : "payable",
                                e.plafond().signum() == 0
                                        ? 0
                                        : v.getValue().doubleValue()
                                                / e.plafond().doubleValue(),
                                Nombres.eurosRonds(v.getValue()));
                        rang++;
                    }
                });
    }

    static void echeances(Html html, Chiffres chiffres) {
        List<Map.Entry<LocalDate, Long>> semaines =
                new ArrayList<>(chiffres.semaines().entrySet());
        List<List<String>> lignes = semaines.stream()
                .map(s -> List.of("Semaine du " + ValeursFr.jour(s.getKey()), Nombres.entier(s.getValue())))
                .toList();
        List<Map.Entry<LocalDate, Long>> prochaines = semaines.subList(0, Math.min(SEMAINES, semaines.size()));
        long total = semaines.stream().mapToLong(Map.Entry::getValue).sum();
        String resume = total == 0
                ? "Aucune échéance à venir."
                : Nombres.quantite(total, "échéance à venir", "échéances à venir") + ", dont "
                        + Nombres.entier(prochaines.get(0).getValue()) + " dans la semaine du "
                        + ValeursFr.jour(prochaines.get(0).getKey()) + ".";
        long plus = prochaines.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
        new Figure(
                        "echeances",
                        "Calendrier des échéances",
                        resume,
                        LARGEUR,
                        Math.max(1, prochaines.size()) * PAS + 8,
                        List.of("Semaine", "Échéances"),
                        lignes)
                .ecrire(html, svg -> {
                    for (int i = 0; i < prochaines.size(); i++) {
                        Map.Entry<LocalDate, Long> s = prochaines.get(i);
                        barre(
                                svg,
                                i,
                                "Semaine du " + ValeursFr.jour(s.getKey()),
                                "echeance",
                                part(s.getValue(), plus),
                                Nombres.entier(s.getValue()));
                    }
                });
    }
}
