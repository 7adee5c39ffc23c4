package fr.care.controle.restitution.fiche;

import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.restitution.LigneSynthese;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a night concludes of one candidate, to be explained to who asks.
 *
 * @param nuit the night of the results
 * @param objectif the one objective asked for; empty for all
 * @param citations the words of the regulation, by objective
 */
public record Fiche(LigneSynthese ligne, LocalDate nuit, Optional<Objectif> objectif, Map<Objectif, String> citations) {
    private static final Comparator<Echeance> ORDRE = Comparator.comparing(Echeance::limite)
            .thenComparing(Echeance::objet)
            .thenComparing(Echeance::action);

    List<ResultatObjectif> resultats() {
        return ligne.evaluation().resultats().stream()
                .filter(r -> objectif.isEmpty() || objectif.get() == r.objectif())
                .toList();
    }

    String citation(ResultatObjectif resultat) {
        return citations.getOrDefault(resultat.objectif(), "");
    }

    /** What must be done for an objective, by date. */
    List<Echeance> echeances(ResultatObjectif resultat) {
        return echeances(Optional.of(resultat.objectif()));
    }

    /** What must be done for the whole file, by date. */
    List<Echeance> echeancesDuDossier() {
        return echeances(Optional.empty());
    }

    private List<Echeance> echeances(Optional<Objectif> de) {
        return ligne.echeances().stream()
                .filter(e -> e.objectif().equals(de))
                .sorted(ORDRE)
                .toList();
    }

    /** The other readings of the source that would change the verdict on an objective. */
    List<EffetLecture> lectures(ResultatObjectif resultat) {
        return ligne.effets().stream()
                .filter(e -> e.objectif() == resultat.objectif())
                .sorted(Comparator.comparing(EffetLecture::lecture))
                .toList();
    }
}
