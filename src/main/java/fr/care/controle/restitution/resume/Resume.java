package fr.care.controle.restitution.resume;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.ResultatsNuit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The counts of a night.
 *
 * @param lues rows read, of all files
 * @param rejets rejected rows by source, those without any left out
 * @param lectures the readings that would change a verdict, those that change none left out
 */
public record Resume(
        String campagne,
        LocalDate dateControle,
        Map<Statut, Long> statuts,
        Map<Objectif, Map<Verdict, Long>> verdicts,
        long lues,
        SortedMap<String, Long> rejets,
        Map<Gravite, Long> anomalies,
        Map<Lecture, Enjeu> lectures) {

    /** What another reading would change: for how many candidates, and by how many euros in all. */
    public record Enjeu(long candidats, BigDecimal euros) {}

    /** Streams the candidates and the anomalies once each. */
    public static Resume de(ResultatsNuit resultats) {
        Map<Statut, Long> statuts = new EnumMap<>(Statut.class);
        Map<Objectif, Map<Verdict, Long>> verdicts = new EnumMap<>(Objectif.class);
        Map<Lecture, Enjeu> lectures = new EnumMap<>(Lecture.class);
        try (Stream<LigneSynthese> lignes = resultats.syntheses()) {
            lignes.forEach(ligne -> {
                enjeux(ligne).forEach((lecture, enjeu) -> lectures.merge(lecture, enjeu, Resume::plus));
                statuts.merge(ligne.evaluation().statut(), 1L, Long::sum);
                for (ResultatObjectif resultat : ligne.evaluation().resultats()) {
                    verdicts.computeIfAbsent(resultat.objectif(), o -> new EnumMap<>(Verdict.class))
                            .merge(resultat.verdict(), 1L, Long::sum);
                }
            });
        }
        SortedMap<String, Long> rejets = new TreeMap<>();
        resultats.entrees().stream()
                .filter(fichier -> fichier.rejetees() > 0)
                .forEach(fichier -> rejets.merge(fichier.source(), fichier.rejetees(), Long::sum));
        return new Resume(
                resultats.campagne(),
                resultats.dateControle(),
                statuts,
                verdicts,
                resultats.entrees().stream().mapToLong(f -> f.lues()).sum(),
                rejets,
                anomalies(resultats),
                lectures);
    }

    /**
     * French plain text that fits a screen.
     *
     * @param publie where the results are
     */
    public String texte(Path publie) {
        return TexteResume.de(this, publie);
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

    private static Map<Gravite, Long> anomalies(ResultatsNuit resultats) {
        try (Stream<Anomalie> anomalies = resultats.anomalies()) {
            return anomalies.collect(Collectors.groupingBy(
                    a -> a.code().gravite(), () -> new EnumMap<>(Gravite.class), Collectors.counting()));
        }
    }
}
