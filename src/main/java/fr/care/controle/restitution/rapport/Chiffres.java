package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.resume.Resume;
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
        Resume resume,
        long candidats,
        Euros euros,
        SortedMap<LocalDate, Long> semaines,
        SortedMap<String, Region> regions) {

    private static final Resume.Enjeu RIEN = new Resume.Enjeu(0, BigDecimal.ZERO);

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

    static Chiffres de(Resume resume, List<LigneSynthese> lignes) {
        SortedMap<LocalDate, Long> semaines = new TreeMap<>();
        SortedMap<String, Region> regions = new TreeMap<>();
        Euros euros = new Euros(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        for (LigneSynthese ligne : lignes) {
            ligne.echeances()
                    .forEach(e -> semaines.merge(
                            e.limite().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1L, Long::sum));
            regions.merge(ligne.candidat().region(), region(ligne), Chiffres::plus);
            euros = plus(euros, ligne);
        }
        return new Chiffres(resume, lignes.size(), euros, semaines, regions);
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
        return resume.statuts().getOrDefault(statut, 0L);
    }

    long verdict(Objectif objectif, Verdict verdict) {
        return resume.verdicts().getOrDefault(objectif, Map.of()).getOrDefault(verdict, 0L);
    }

    Resume.Enjeu enjeu(Lecture lecture) {
        return resume.lectures().getOrDefault(lecture, RIEN);
    }
}
