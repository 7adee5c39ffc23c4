package fr.care.controle.rapprochement;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Rejet;
import fr.care.controle.logique.Tri;
import fr.care.controle.source.osis.Osis;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers of each FINESS to the oSIS questionnaires. */
final class IndexOsis {
    private final Index<Fait> faits;
    private final Index<Rejet> rejets;

    IndexOsis(Faits faits, Osis osis) {
        this.faits = new Index<>(
                faits.etat(osis).faits().values().stream(),
                fait -> fait.valeurs().texte("finess"));
        rejets = new Index<>(
                faits.rejets(osis).stream().filter(rejet -> rejet.souillure().isPresent()),
                rejet -> rejet.valeurs().texte("finess"));
    }

    Map<ChampOsis, ReponseOsis> de(String finess) {
        Map<ChampOsis, ReponseOsis> reponses = new HashMap<>();
        for (Fait fait : faits.de(finess)) {
            reponses.put(champ(fait.cle()), LectureOsis.reponse(fait));
        }
        for (Rejet rejet : rejets.de(finess)) {
            rejet.souillure().ifPresent(cle -> reponses.merge(champ(cle), rejetee(rejet), IndexOsis::reunir));
        }
        return reponses;
    }

    private static ChampOsis champ(List<String> cle) {
        return new ChampOsis(cle.get(1), cle.get(2));
    }

    private static ReponseOsis rejetee(Rejet rejet) {
        return new ReponseOsis(Tri.INDETERMINE, Set.of(Code.LIGNE_REJETEE), Optional.of(rejet.preuve()));
    }

    /** A rejected row makes the field unknown whatever the other rows say. */
    private static ReponseOsis reunir(ReponseOsis connue, ReponseOsis rejetee) {
        Set<Code> doutes = EnumSet.copyOf(rejetee.doutes());
        doutes.addAll(connue.doutes());
        return new ReponseOsis(Tri.INDETERMINE, doutes, rejetee.preuve());
    }
}
