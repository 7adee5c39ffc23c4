package fr.care.controle.nuit;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.rapprochement.Rapprochement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Names the candidates in their order; a restart goes on after the last committed one. */
final class CandidatReader extends AbstractItemCountingItemStreamItemReader<String> {
    private final ContexteNuit contexte;
    private final MemoireNuit memoire;
    private @Nullable Dossiers dossiers;
    private List<String> candidats = List.of();
    private int premier;
    private int suivant;

    CandidatReader(ContexteNuit contexte, MemoireNuit memoire) {
        this.contexte = contexte;
        this.memoire = memoire;
        setName("dossiers");
    }

    /** How many this run has to give: a restart has fewer. */
    int total() {
        return candidats.size() - premier;
    }

    /** The dossier of a candidate that was given; asked by several threads at once, for it takes time. */
    Dossier dossier(String candidatId) {
        return Objects.requireNonNull(dossiers).dossier(candidatId);
    }

    @Override
    protected void doOpen() {
        Faits faits = new Faits(memoire.etats(), Map.of(), List.of());
        Dossiers assembles = new Rapprochement(faits, contexte.parametres()).dossiers();
        dossiers = assembles;
        candidats = assembles.candidats();
        premier = 0;
        suivant = 0;
    }

    @Override
    protected @Nullable String doRead() {
        return suivant == candidats.size() ? null : candidats.get(suivant++);
    }

    @Override
    protected void jumpToItem(int rang) {
        premier = rang;
        suivant = rang;
    }

    @Override
    protected void doClose() {
        dossiers = null;
        candidats = List.of();
    }
}
