package fr.care.controle.rapprochement;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Rejet;
import fr.care.controle.logique.Tri;
import fr.care.controle.source.Source;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers of each FINESS to the oSIS questionnaires. */
final class IndexOsis {
    private final Index<Fait> plateforme;
    private final Index<Rejet> rejetsPlateforme;
    private final Index<Fait> classeurs;
    private final Index<Rejet> rejetsClasseurs;

    IndexOsis(Faits faits, Source plateforme, Source classeurs) {
        this.plateforme = faits(faits, plateforme);
        this.classeurs = faits(faits, classeurs);
        rejetsPlateforme = rejets(faits, plateforme);
        rejetsClasseurs = rejets(faits, classeurs);
    }

    private static Index<Fait> faits(Faits faits, Source source) {
        return new Index<>(
                faits.etat(source).faits().tous(), fait -> fait.valeurs().texte("finess"));
    }

    private static Index<Rejet> rejets(Faits faits, Source source) {
        return new Index<>(
                faits.rejets(source).stream().filter(rejet -> rejet.souillure().isPresent()),
                rejet -> rejet.valeurs().texte("finess"));
    }

    /** The platform's answer to a field wins, unless it is blank: then that of the fallback workbooks. */
    Map<ChampOsis, ReponseOsis> de(String finess) {
        Map<ChampOsis, ReponseOsis> reponses = dePlateforme(finess);
        lire(classeurs.de(finess), rejetsClasseurs.de(finess))
                .forEach((champ, classeur) -> reponses.merge(
                        champ, classeur, (plateforme, secours) -> muette(plateforme) ? secours : plateforme));
        return reponses;
    }

    /** Whether an entry of a fallback workbook is used: the platform says nothing of its field. */
    boolean utilise(Fait classeur) {
        return muette(dePlateforme(classeur.cle().get(0)).getOrDefault(champ(classeur.cle()), ReponseOsis.ABSENTE));
    }

    private Map<ChampOsis, ReponseOsis> dePlateforme(String finess) {
        return lire(plateforme.de(finess), rejetsPlateforme.de(finess));
    }

    private static boolean muette(ReponseOsis reponse) {
        return reponse.remplie() == Tri.FAUX;
    }

    private static Map<ChampOsis, ReponseOsis> lire(Iterable<Fait> faits, Iterable<Rejet> rejets) {
        Map<ChampOsis, ReponseOsis> reponses = new HashMap<>();
        for (Fait fait : faits) {
            reponses.put(champ(fait.cle()), LectureOsis.reponse(fait));
        }
        for (Rejet rejet : rejets) {
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
