package fr.care.controle.rapprochement;

import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the candidates that a row bears on: named by it, or through its AD, its perimeter, its audit or its FINESS. */
final class Proprietaires {
    private final Base base;
    private final Map<String, Set<String>> parAd = new HashMap<>();
    private final Map<String, Set<String>> parPerimetre = new HashMap<>();
    private final Map<String, Set<String>> perimetresParAudit = new HashMap<>();

    Proprietaires(Faits faits, Base base, Source annuaires, Source perimetres, Source auditsExposition) {
        this.base = base;
        indexer(faits, annuaires, "ad_id", "candidat_id", parAd);
        indexer(faits, perimetres, "perimetre_id", "candidat_id", parPerimetre);
        indexer(faits, auditsExposition, "audit_id", "perimetre_id", perimetresParAudit);
    }

    private static void indexer(Faits faits, Source source, String de, String vers, Map<String, Set<String>> index) {
        faits.acceptes(source)
                .forEach(version -> index.computeIfAbsent(version.valeurs().texte(de), cle -> new TreeSet<>())
                        .add(version.valeurs().texte(vers)));
    }

    /** The AD that somebody declared. */
    Set<String> ads() {
        return parAd.keySet();
    }

    /** The perimeters that somebody declared. */
    Set<String> perimetres() {
        return parPerimetre.keySet();
    }

    /** The exposure audits. */
    Set<String> audits() {
        return perimetresParAudit.keySet();
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
            Set<String> candidats = new TreeSet<>();
            trouver(perimetresParAudit, valeurs.texteOptionnel("audit_id"))
                    .forEach(p -> candidats.addAll(parPerimetre.getOrDefault(p, Set.of())));
            return candidats;
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
