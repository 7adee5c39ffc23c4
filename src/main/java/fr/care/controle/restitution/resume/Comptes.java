package fr.care.controle.restitution.resume;

import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.ElementCandidat;
import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.resume.Resume.Enjeu;
import fr.care.controle.restitution.resume.Resume.Lignes;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the results of a night as they come. */
public final class Comptes {
    private final EnTete entete;
    private final Map<Statut, Long> statuts = new EnumMap<>(Statut.class);
    private final Map<Objectif, Map<Verdict, Long>> verdicts = new EnumMap<>(Objectif.class);
    private final Map<Gravite, Long> anomalies = new EnumMap<>(Gravite.class);
    private final Map<Lecture, Enjeu> lectures = new EnumMap<>(Lecture.class);
    private BigDecimal min = BigDecimal.ZERO.setScale(2);
    private BigDecimal max = min;
    private long inconnus;

    /** Counts of nothing yet, of the results under this head. */
    public Comptes(EnTete entete) {
        this.entete = entete;
    }

    /** Takes the next piece of the results. */
    public void element(Element element) {
        if (element instanceof ElementCandidat candidat) {
            candidat.synthese().ifPresent(this::compter);
            candidat.anomalies().forEach(a -> anomalies.merge(a.code().gravite(), 1L, Long::sum));
        }
    }

    private void compter(LigneSynthese ligne) {
        Optional<Couts> couts = ligne.bilan().couts();
        min = min.add(couts.map(Couts::montantMin).orElse(BigDecimal.ZERO));
        max = max.add(couts.map(Couts::montantMax).orElse(BigDecimal.ZERO));
        inconnus += couts.isPresent() ? 0 : 1;
        enjeux(ligne).forEach((lecture, enjeu) -> lectures.merge(lecture, enjeu, Comptes::plus));
        statuts.merge(ligne.evaluation().statut(), 1L, Long::sum);
        for (ResultatObjectif resultat : ligne.evaluation().resultats()) {
            verdicts.computeIfAbsent(resultat.objectif(), o -> new EnumMap<>(Verdict.class))
                    .merge(resultat.verdict(), 1L, Long::sum);
        }
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

    /** The counts of what has come. */
    public Resume resume() {
        SortedMap<String, Lignes> sources = new TreeMap<>();
        for (FichierEntree f : entete.entrees()) {
            sources.merge(f.source(), new Lignes(f.lues(), f.acceptees(), f.rejetees(), f.doublons()), Lignes::plus);
        }
        return new Resume(
                entete.campagne(),
                entete.dateControle(),
                statuts,
                verdicts,
                sources,
                anomalies,
                lectures,
                min,
                max,
                inconnus);
    }
}
