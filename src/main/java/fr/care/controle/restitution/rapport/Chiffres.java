package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.LigneSynthese;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the pictures count of the candidates.
 *
 * @param semaines deadlines by the Monday of their week
 * @param regions by code
 */
record Chiffres(
        long candidats,
        Map<Statut, Long> statuts,
        Map<Objectif, Map<Verdict, Long>> verdicts,
        Euros euros,
        SortedMap<LocalDate, Long> semaines,
        SortedMap<String, Region> regions,
        Map<Lecture, Enjeu> lectures) {

    /** Euros of all the candidates; those whose amounts are unknown count in the ceilings only. */
    record Euros(
            BigDecimal plafond,
            BigDecimal plafondMin,
            BigDecimal plafondMax,
            BigDecimal min,
            BigDecimal max,
            long inconnus) {}

    /** What a region shows. */
    record Region(long candidats, Map<Statut, Long> statuts, BigDecimal max) {}

    /** What hangs on a reading. */
    record Enjeu(long candidats, BigDecimal euros) {}

    static Chiffres de(List<LigneSynthese> lignes) {
        Map<Statut, Long> statuts = new EnumMap<>(Statut.class);
        Map<Objectif, Map<Verdict, Long>> verdicts = new EnumMap<>(Objectif.class);
        SortedMap<LocalDate, Long> semaines = new TreeMap<>();
        SortedMap<String, Region> regions = new TreeMap<>();
        Map<Lecture, Enjeu> lectures = new EnumMap<>(Lecture.class);
        Euros euros = new Euros(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        for (LigneSynthese ligne : lignes) {
            statuts.merge(ligne.evaluation().statut(), 1L, Long::sum);
            ligne.evaluation()
                    .resultats()
                    .forEach(r -> verdicts.computeIfAbsent(r.objectif(), o -> new EnumMap<>(Verdict.class))
                            .merge(r.verdict(), 1L, Long::sum));
            ligne.echeances()
                    .forEach(e -> semaines.merge(
                            e.limite().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1L, Long::sum));
            regions.merge(ligne.candidat().region(), region(ligne), Chiffres::plus);
            enjeux(ligne).forEach((lecture, enjeu) -> lectures.merge(lecture, enjeu, Chiffres::plus));
            euros = plus(euros, ligne);
        }
        return new Chiffres(lignes.size(), statuts, verdicts, euros, semaines, regions, lectures);
    }

    private static Region region(LigneSynthese ligne) {
        Map<Statut, Long> statuts = new EnumMap<>(Statut.class);
        statuts.put(ligne.evaluation().statut(), 1L);
        return new Region(
                1, statuts, ligne.bilan().couts().map(c -> c.montantMax()).orElse(BigDecimal.ZERO));
    }

    private static Region plus(Region une, Region autre) {
        Map<Statut, Long> statuts = new EnumMap<>(une.statuts());
        autre.statuts().forEach((statut, nombre) -> statuts.merge(statut, nombre, Long::sum));
        return new Region(
                une.candidats() + autre.candidats(), statuts, une.max().add(autre.max()));
    }

    /** One candidate counts once per reading, however many of its objectives change. */
    private static Map<Lecture, Enjeu> enjeux(LigneSynthese ligne) {
        Map<Lecture, Enjeu> enjeux = new EnumMap<>(Lecture.class);
        for (EffetLecture effet : ligne.effets()) {
            BigDecimal defaut = effet.montantDefautMax().orElse(BigDecimal.ZERO);
            BigDecimal autre = effet.montantAutreMax().orElse(BigDecimal.ZERO);
            enjeux.put(effet.lecture(), new Enjeu(1, autre.subtract(defaut).abs()));
        }
        return enjeux;
    }

    private static Enjeu plus(Enjeu un, Enjeu autre) {
        return new Enjeu(un.candidats() + autre.candidats(), un.euros().add(autre.euros()));
    }

    private static Euros plus(Euros euros, LigneSynthese ligne) {
        return new Euros(
                euros.plafond().add(ligne.candidat().plafond()),
                euros.plafondMin().add(ligne.bilan().plafondApresDecoteMin()),
                euros.plafondMax().add(ligne.bilan().plafondApresDecoteMax()),
                euros.min().add(ligne.bilan().couts().map(c -> c.montantMin()).orElse(BigDecimal.ZERO)),
                euros.max().add(ligne.bilan().couts().map(c -> c.montantMax()).orElse(BigDecimal.ZERO)),
                euros.inconnus() + (ligne.bilan().couts().isEmpty() ? 1 : 0));
    }

    long statut(Statut statut) {
        return statuts.getOrDefault(statut, 0L);
    }

    long verdict(Objectif objectif, Verdict verdict) {
        return verdicts.getOrDefault(objectif, Map.of()).getOrDefault(verdict, 0L);
    }
}
