package fr.care.controle.banc;

import fr.care.controle.fait.Fait;
import fr.care.controle.format.Valeurs;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the program's facts come to for each candidate: what {@link AgregatsCandidats} asks of SQL. */
final class NosCandidats {
    private final Map<String, Long> critiquesParAudit = new HashMap<>();
    private final Map<String, Long> remplisParFiness = new HashMap<>();
    private final Map<String, Ads> adsParAnnuaire = new HashMap<>();
    private final Map<String, Paie> paieParCandidat = new TreeMap<>();

    private record Ads(long finis, int score) {
        Ads et(Ads autre) {
            return new Ads(finis + autre.finis, Math.max(score, autre.score));
        }
    }

    private record Paie(int recaps, BigDecimal brut, BigDecimal charges) {
        Paie et(Paie autre) {
            return new Paie(recaps + autre.recaps, brut.add(autre.brut), charges.add(autre.charges));
        }
    }

    void constats(String audit, long critiques) {
        critiquesParAudit.put(audit, critiques);
    }

    void osis(String finess, long remplis) {
        remplisParFiness.put(finess, remplis);
    }

    void ads(String annuaire, long finis, int score) {
        adsParAnnuaire.put(annuaire, new Ads(finis, score));
    }

    void paie(Valeurs recap) {
        paieParCandidat.merge(
                recap.texte("candidat_id"),
                new Paie(1, recap.decimal("somme_brut"), recap.decimal("somme_charges")),
                Paie::et);
    }

    /**
     * Adds the answers.
     *
     * @param faits what is believed of a source
     */
    void ecrire(Function<String, Collection<Fait>> faits, Reponses reponses) {
        Map<String, Set<String>> auditsParPerimetre =
                paires(faits.apply("audits-exposition"), "perimetre_id", "audit_id");
        Map<String, Long> constats = new TreeMap<>();
        paires(faits.apply("perimetres-exposition"), "candidat_id", "perimetre_id")
                .forEach((candidat, perimetres) -> perimetres.stream()
                        .flatMap(perimetre -> auditsParPerimetre.getOrDefault(perimetre, Set.of()).stream())
                        .filter(critiquesParAudit::containsKey)
                        .forEach(audit -> constats.merge(candidat, critiquesParAudit.get(audit), Long::sum)));
        constats.forEach((candidat, critiques) -> reponses.ajouter("candidat-constats", candidat, critiques));
        somme(paires(faits.apply("annuaires-ad"), "candidat_id", "ad_id"), adsParAnnuaire, Ads::et)
                .forEach((candidat, ads) -> reponses.ajouter("candidat-ads", candidat, ads.finis(), ads.score()));
        somme(paires(faits.apply(Contrat.BASE), "candidat_id", "finess_eg"), remplisParFiness, Long::sum)
                .forEach((candidat, remplis) -> reponses.ajouter("candidat-osis", candidat, remplis));
        paieParCandidat.forEach((candidat, paie) ->
                reponses.ajouter("candidat-paie", candidat, paie.recaps(), paie.brut(), paie.charges()));
    }

    /** All that stands in one column beside each value of another. */
    private static Map<String, Set<String>> paires(Collection<Fait> faits, String de, String vers) {
        Map<String, Set<String>> paires = new TreeMap<>();
        for (Fait fait : faits) {
            fait.versions()
                    .forEach(version -> paires.computeIfAbsent(version.valeurs().texte(de), valeur -> new HashSet<>())
                            .add(version.valeurs().texte(vers)));
        }
        return paires;
    }

    private interface Addition<T> {
        T de(T un, T autre);
    }

    private static <T> Map<String, T> somme(
            Map<String, Set<String>> paires, Map<String, T> valeurs, Addition<T> addition) {
        return paires.entrySet().stream()
                .flatMap(candidat -> candidat.getValue().stream()
                        .filter(valeurs::containsKey)
                        .map(cle -> Map.entry(candidat.getKey(), valeurs.get(cle))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, addition::de, TreeMap::new));
    }
}
