package fr.care.controle.commande;

import fr.care.controle.consultation.Proches;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An objective as people type it: {@code O1.A}, {@code o1a}, {@code D1.O1.A}. */
final class Objectifs {
    private Objectifs() {}

    static Objectif lire(String texte) {
        String simple = simple(texte);
        List<Objectif> trouves = Arrays.stream(Objectif.values())
                .filter(o -> simple.equals(simple(o.numero())) || simple.equals(simple(o.code())))
                .toList();
        if (trouves.isEmpty()) {
            throw new ErreurUsage("Objectif inconnu : « %s ».%s"
                    .formatted(
                            texte,
                            Proches.suggestion(
                                    texte,
                                    Arrays.stream(Objectif.values())
                                            .map(Objectif::numero)
                                            .toList())));
        }
        return trouves.get(0);
    }

    private static String simple(String texte) {
        return texte.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
