package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.restitution.resume.Resume;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The places where the regulation can be read two ways, and what hangs on each. */
final class Lectures {
    private static final int LARGEUR = 640;
    private static final int PAS = 30;

    private Lectures() {}

    static void ecrire(Html html, Chiffres chiffres) {
        List<List<String>> lignes = Arrays.stream(Lecture.values())
                .map(l -> {
                    Resume.Enjeu enjeu = chiffres.enjeu(l);
                    return List.of(
                            l.name(),
                            l.defaut(),
                            l.autre(),
                            Nombres.entier(enjeu.candidats()),
                            Nombres.euros(enjeu.euros()));
                })
                .toList();
        BigDecimal plus = Arrays.stream(Lecture.values())
                .map(l -> chiffres.enjeu(l).euros())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        String resume = "Ce que changerait chaque autre lecture du règlement, prise seule.";
        new Figure(
                        "lectures",
                        "Euros qui tiennent à une lecture",
                        resume,
                        LARGEUR,
                        9 * PAS + 8,
                        List.of("Lecture", "Suivie", "Autre", "Candidats", "Euros en jeu"),
                        lignes)
                .ecrire(html, svg -> {
                    int rang = 0;
                    for (Lecture lecture : Lecture.values()) {
                        Resume.Enjeu enjeu = chiffres.enjeu(lecture);
                        double y = rang * PAS + 4.0;
                        double part = plus.signum() == 0 ? 0 : enjeu.euros().doubleValue() / plus.doubleValue();
                        Figure.texte(svg, "nom", 0, y + 16, lecture.name());
                        Figure.rectangle(svg, "fond", 40, y, 380, 22);
                        Figure.rectangle(svg, "enjeu", 40, y, Math.max(part * 380, part > 0 ? 2 : 0), 22);
                        Figure.texte(
                                svg,
                                "valeur",
                                428,
                                y + 16,
                                Nombres.eurosRonds(enjeu.euros()) + ", "
                                        + Nombres.quantite(enjeu.candidats(), "candidat", "candidats"));
                        rang++;
                    }
                });
        html.balise("ul", List.of("id", "lectures"), liste -> {
            for (Lecture lecture : Lecture.values()) {
                carte(liste, lecture, chiffres.enjeu(lecture));
            }
        });
    }

    private static void carte(Html html, Lecture lecture, Resume.Enjeu enjeu) {
        html.balise("li", List.of("id", "lecture-" + lecture.name()), li -> {
            li.balise("h4", lecture.name() + " : " + lecture.passages());
            li.balise(
                    "p",
                    p -> p.balise("strong", List.of("class", "euros"), Nombres.euros(enjeu.euros()))
                            .texte(" en jeu, ")
                            .texte(Nombres.quantite(enjeu.candidats(), "candidat concerné", "candidats concernés"))
                            .texte("."));
            li.balise(
                    "p",
                    "Lecture suivie\u00A0: " + lecture.defaut() + ". Autre lecture\u00A0: " + lecture.autre() + ".");
        });
    }
}
