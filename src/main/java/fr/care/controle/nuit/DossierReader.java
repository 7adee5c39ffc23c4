package fr.care.controle.nuit;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.rapprochement.Rapprochement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Gives the dossiers in the order of the candidates; a restart goes on after the last committed one. */
final class DossierReader extends AbstractItemCountingItemStreamItemReader<Dossier> {
    private final ContexteNuit contexte;
    private final MemoireNuit memoire;
    private @Nullable Dossiers dossiers;
    private List<String> candidats = List.of();
    private int premier;
    private int suivant;

    DossierReader(ContexteNuit contexte, MemoireNuit memoire) {
        this.contexte = contexte;
        this.memoire = memoire;
        setName("dossiers");
    }

    /** How many this run has to give: a restart has fewer. */
    int total() {
        return candidats.size() - premier;
    }

    @Override
    protected void doOpen() {
        Dossiers assembles = new Rapprochement(memoire.tout(), contexte.parametres()).dossiers();
        dossiers = assembles;
        candidats = assembles.candidats();
        premier = 0;
        suivant = 0;
    }

    @Override
    protected @Nullable Dossier doRead() {
        if (dossiers == null || suivant == candidats.size()) {
            return null;
        }
        return dossiers.dossier(candidats.get(suivant++));
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
