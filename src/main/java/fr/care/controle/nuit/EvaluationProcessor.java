package fr.care.controle.nuit;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.evaluation.Evaluateur;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Applies the rules to one dossier; called from several threads at once. */
final class EvaluationProcessor implements ItemProcessor<Dossier, CandidatEvalue> {
    private final ContexteNuit contexte;

    EvaluationProcessor(ContexteNuit contexte) {
        this.contexte = contexte;
    }

    @Override
    public CandidatEvalue process(Dossier dossier) {
        return Evaluateur.evaluer(dossier, contexte.dateControle(), contexte.parametres());
    }
}
