package fr.care.controle.restitution.resume;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.ResultatsNuit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The counts of a night.
 *
 * @param sources what became of the rows of each source that was read
 * @param payableMin what is payable at least, of the candidates whose amount is known; euros
 * @param payableMax the same, at most
 * @param sansMontant candidates whose amount is not known
 * @param lectures the readings that would change a verdict, those that change none left out
 */
public record Resume(
        String campagne,
        LocalDate dateControle,
        Map<Statut, Long> statuts,
        Map<Objectif, Map<Verdict, Long>> verdicts,
        SortedMap<String, Lignes> sources,
        Map<Gravite, Long> anomalies,
        Map<Lecture, Enjeu> lectures,
        BigDecimal payableMin,
        BigDecimal payableMax,
        long sansMontant) {

    /** Rows of one source: read = accepted + rejected + duplicates. */
    public record Lignes(long lues, long acceptees, long rejetees, long doublons) {
        Lignes plus(Lignes autres) {
            return new Lignes(
                    lues + autres.lues,
                    acceptees + autres.acceptees,
                    rejetees + autres.rejetees,
                    doublons + autres.doublons);
        }
    }

    /** What another reading would change: for how many candidates, and by how many euros in all. */
    public record Enjeu(long candidats, BigDecimal euros) {}

    /** Streams the candidates and the anomalies once each. */
    public static Resume de(ResultatsNuit resultats) {
        Map<Statut, Long> statuts = new EnumMap<>(Statut.class);
        Map<Objectif, Map<Verdict, Long>> verdicts = new EnumMap<>(Objectif.class);
        Map<Lecture, Enjeu> lectures = new EnumMap<>(Lecture.class);
        Payable payable = new Payable();
        try (Stream<LigneSynthese> lignes = resultats.syntheses()) {
            lignes.forEach(ligne -> {
                payable.ajouter(ligne);
                enjeux(ligne).forEach((lecture, enjeu) -> lectures.merge(lecture, enjeu, Resume::plus));
                statuts.merge(ligne.evaluation().statut(), 1L, Long::sum);
                for (ResultatObjectif resultat : ligne.evaluation().resultats()) {
                    verdicts.computeIfAbsent(resultat.objectif(), o -> new EnumMap<>(Verdict.class))
                            .merge(resultat.verdict(), 1L, Long::sum);
                }
            });
        }
        SortedMap<String, Lignes> sources = new TreeMap<>();
        for (FichierEntree f : resultats.entrees()) {
            sources.merge(f.source(), new Lignes(f.lues(), f.acceptees(), f.rejetees(), f.doublons()), Lignes::plus);
        }
        return new Resume(
                resultats.campagne(),
                resultats.dateControle(),
                statuts,
                verdicts,
                sources,
                anomalies(resultats),
                lectures,
                payable.min,
                payable.max,
                payable.inconnus);
    }

    /** Rows read, of all files. */
    public long lues() {
        return sources.values().stream().mapToLong(Lignes::lues).sum();
    }

    /** Rejected rows by source, those without any left out. */
    public SortedMap<String, Long> rejets() {
        SortedMap<String, Long> rejets = new TreeMap<>();
        sources.forEach((source, lignes) -> {
            if (lignes.rejetees() > 0) {
                rejets.put(source, lignes.rejetees());
            }
        });
        return rejets;
    }

    /** Adds up what is payable. */
    private static final class Payable {
        private BigDecimal min = BigDecimal.ZERO.setScale(2);
        private BigDecimal max = min;
        private long inconnus;

        private void ajouter(LigneSynthese ligne) {
            Optional<BilanFinancier.Couts> couts = ligne.bilan().couts();
            min = min.add(couts.map(BilanFinancier.Couts::montantMin).orElse(BigDecimal.ZERO));
            max = max.add(couts.map(BilanFinancier.Couts::montantMax).orElse(BigDecimal.ZERO));
            inconnus += couts.isPresent() ? 0 : 1;
        }
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
