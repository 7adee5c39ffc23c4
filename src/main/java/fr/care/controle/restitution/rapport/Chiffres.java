package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.resume.Resume;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

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
