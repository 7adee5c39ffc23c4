package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.rapport.Chiffres.Euros;
import fr.care.controle.restitution.rapport.Chiffres.Region;
import fr.care.controle.restitution.resume.Resume;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what the pictures count, candidate after candidate. */
final class ChiffresEnCours {
    private final SortedMap<LocalDate, Long> semaines = new TreeMap<>();
    private final SortedMap<String, Region> regions = new TreeMap<>();
    private Euros euros =
            new Euros(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    private long candidats;

    void ajouter(LigneSynthese ligne) {
        ligne.echeances()
                .forEach(e -> semaines.merge(
                        e.limite().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1L, Long::sum));
        regions.merge(ligne.candidat().region(), region(ligne), ChiffresEnCours::plus);
        euros = plus(euros, ligne);
        candidats++;
    }

    Chiffres chiffres(Resume resume) {
        return new Chiffres(resume, candidats, euros, semaines, regions);
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
}
