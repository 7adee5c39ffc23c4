package fr.care.controle.campagne;

import static fr.care.controle.campagne.Seuils.maximum;
import static fr.care.controle.campagne.Seuils.minimum;

import fr.care.controle.campagne.Depenses.Categorie;
import fr.care.controle.campagne.Depenses.Portee;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads which costs are eligible. */
final class ThemeDepenses {
    private static final List<String> PORTEES =
            Arrays.stream(Portee.values()).map(ThemeDepenses::ecrite).toList();

    private ThemeDepenses() {}

    static Depenses lire(Noeud n) {
        n.avecCles(
                "au_plus_tot",
                "exercice_au_plus_tot",
                "categories",
                "ecart_paie",
                "ecart_calcul",
                "rubriques_non_eligibles");
        return new Depenses(
                minimum(n, "au_plus_tot", "date", Noeud::date),
                minimum(n, "exercice_au_plus_tot", "date", Noeud::date),
                categories(n.noeud("categories")),
                maximum(n, "ecart_paie", "euros", Noeud::decimal),
                maximum(n, "ecart_calcul", "euros", Noeud::decimal),
                rubriques(n.noeud("rubriques_non_eligibles").avecCles("codes", "libelles", "citation")));
    }

    private static Map<String, Categorie> categories(Noeud n) {
        Map<String, Categorie> categories = new LinkedHashMap<>();
        for (String code : n.noms()) {
            if (!code.matches("[A-Z][A-Z0-9_]*")) {
                throw n.refus(code, "un code de catégorie en capitales sans accent");
            }
            Noeud categorie = n.noeud(code).avecCles("eligible", "citation");
            Portee portee = Portee.valueOf(categorie.choix("eligible", PORTEES).toUpperCase(Locale.ROOT));
            categories.put(code, new Categorie(code, portee, categorie.texte("citation")));
        }
        return Collections.unmodifiableMap(categories);
    }

    private static RubriquesNonEligibles rubriques(Noeud n) {
        return new RubriquesNonEligibles(
                n.textes("codes").stream()
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                n.textes("libelles", "une expression régulière", RubriquesNonEligibles::motif),
                n.texte("citation"));
    }

    /** As the campaign file writes it. */
    private static String ecrite(Portee portee) {
        return portee.name().toLowerCase(Locale.ROOT);
    }
}
