package fr.care.controle.rapprochement;

import fr.care.controle.fait.FaitsSource;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the candidates that a row bears on: named by it, or through its AD, its perimeter, its audit or its FINESS. */
final class Proprietaires {
    private final Base base;
    private final Map<String, Set<String>> parAd = new HashMap<>();
    private final Map<String, Set<String>> parPerimetre = new HashMap<>();
    private final FaitsSource audits;

    Proprietaires(Faits faits, Base base, Source annuaires, Source perimetres, Source auditsExposition) {
        this.base = base;
        indexer(faits, annuaires, "ad_id", parAd);
        indexer(faits, perimetres, "perimetre_id", parPerimetre);
        audits = faits.etat(auditsExposition).faits();
    }

    private static void indexer(Faits faits, Source source, String colonne, Map<String, Set<String>> candidats) {
        faits.acceptes(source)
                .forEach(version -> candidats
                        .computeIfAbsent(version.valeurs().texte(colonne), cle -> new TreeSet<>())
                        .add(version.valeurs().texte("candidat_id")));
    }

    /** The AD that somebody declared. */
    Set<String> ads() {
        return parAd.keySet();
    }

    /** The perimeters that somebody declared. */
    Set<String> perimetres() {
        return parPerimetre.keySet();
    }

    /** The perimeters of an exposure audit: several when its rows contradict one another. */
    private Stream<String> perimetres(String auditId) {
        return audits.groupe(auditId).stream()
                .flatMap(fait -> fait.versions().stream())
                .map(version -> version.valeurs().texte("perimetre_id"));
    }

    /** Empty when no candidate can be found, or when the column that names it cannot be read. */
    Set<String> de(Valeurs valeurs) {
        Schema schema = valeurs.schema();
        if (a(schema, "candidat_id")) {
            return valeurs.texteOptionnel("candidat_id").map(Set::of).orElse(Set.of());
        }
        if (a(schema, "ad_id")) {
            return trouver(parAd, valeurs.texteOptionnel("ad_id"));
        }
        if (a(schema, "perimetre_id")) {
            return trouver(parPerimetre, valeurs.texteOptionnel("perimetre_id"));
        }
        if (a(schema, "audit_id")) {
            return valeurs.texteOptionnel("audit_id").stream()
                    .flatMap(this::perimetres)
                    .flatMap(p -> parPerimetre.getOrDefault(p, Set.of()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return a(schema, "finess")
                ? valeurs.texteOptionnel("finess").map(base::proprietaires).orElse(Set.of())
                : Set.of();
    }

    private static boolean a(Schema schema, String colonne) {
        return schema.colonnes().stream().anyMatch(c -> c.nom().equals(colonne));
    }

    private static Set<String> trouver(Map<String, Set<String>> index, Optional<String> cle) {
        return cle.map(c -> index.getOrDefault(c, Set.of())).orElse(Set.of());
    }
}
