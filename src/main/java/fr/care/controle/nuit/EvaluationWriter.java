package fr.care.controle.nuit;

import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.entrepot.ResultatRepository;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Keeps the evaluations of a chunk, in its transaction. */
final class EvaluationWriter implements ItemWriter<CandidatEvalue> {
    private static final String ETAPE = "évaluation";

    private final ContexteNuit contexte;
    private final ResultatRepository resultats;
    private final Progression progression;
    private final CandidatReader lecteur;
    private long ecrits;

    EvaluationWriter(
            ContexteNuit contexte, ResultatRepository resultats, Progression progression, CandidatReader lecteur) {
        this.contexte = contexte;
        this.resultats = resultats;
        this.progression = progression;
        this.lecteur = lecteur;
    }

    @Override
    public void write(Chunk<? extends CandidatEvalue> evalues) {
        resultats.enregistrer(contexte.campagne(), contexte.dateControle(), evalues.getItems());
        ecrits += evalues.size();
        progression.avancer(new Avancement(ETAPE, ecrits, lecteur.total(), Avancement.Unite.CANDIDATS, ecrits, 0));
        if (ecrits == lecteur.total()) {
            progression.terminer(ETAPE, "candidats : %d".formatted(ecrits));
        }
    }
}
