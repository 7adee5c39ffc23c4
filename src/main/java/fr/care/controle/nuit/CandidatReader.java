package fr.care.controle.nuit;

import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.evaluation.Evaluateur;
import fr.care.controle.format.EnOrdre;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.rapprochement.Rapprochement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/**
 * Gives the candidates evaluated, in their order; a restart goes on after the last committed one. Dossiers are assembled and the rules
 * applied by several threads, ahead of the one that writes: they go on while it does.
 */
final class CandidatReader extends AbstractItemCountingItemStreamItemReader<CandidatEvalue> {
    private final ContexteNuit contexte;
    private final MemoireNuit memoire;
    private final int avance;
    private EnOrdre<CandidatEvalue> enCours;
    private @Nullable Dossiers dossiers;
    private List<String> candidats = List.of();
    private int premier;
    private int suivant;

    /** @param avance how many are evaluated ahead */
    CandidatReader(ContexteNuit contexte, MemoireNuit memoire, int avance) {
        this.contexte = contexte;
        this.memoire = memoire;
        this.avance = avance;
        this.enCours = new EnOrdre<>(avance);
        setName("dossiers");
    }

    /** How many this run has to give: a restart has fewer. */
    int total() {
        return candidats.size() - premier;
    }

    @Override
    protected void doOpen() {
        Faits faits = new Faits(memoire.etats(), Map.of(), List.of());
        Dossiers assembles = new Rapprochement(faits, contexte.parametres()).dossiers();
        dossiers = assembles;
        candidats = assembles.candidats();
        enCours = new EnOrdre<>(avance);
        premier = 0;
        suivant = 0;
    }

    @Override
    protected @Nullable CandidatEvalue doRead() {
        Dossiers assembles = dossiers;
        while (assembles != null && suivant < candidats.size() && !enCours.pleine()) {
            String candidat = candidats.get(suivant++);
            enCours.confier(() ->
                    Evaluateur.evaluer(assembles.dossier(candidat), contexte.dateControle(), contexte.parametres()));
        }
        return enCours.vide() ? null : enCours.suivant();
    }

    @Override
    protected void jumpToItem(int rang) {
        premier = rang;
        suivant = rang;
    }

    @Override
    protected void doClose() {
        enCours.close();
        dossiers = null;
        candidats = List.of();
    }
}
