package fr.care.controle.nuit;

import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.evaluation.Evaluateur;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Assembles the dossier of one candidate and applies the rules to it; called from several threads at once. */
final class EvaluationProcessor implements ItemProcessor<String, CandidatEvalue> {
    private final ContexteNuit contexte;
    private final CandidatReader lecteur;

    EvaluationProcessor(ContexteNuit contexte, CandidatReader lecteur) {
        this.contexte = contexte;
        this.lecteur = lecteur;
    }

    @Override
    public CandidatEvalue process(String candidatId) {
        return Evaluateur.evaluer(lecteur.dossier(candidatId), contexte.dateControle(), contexte.parametres());
    }
}
