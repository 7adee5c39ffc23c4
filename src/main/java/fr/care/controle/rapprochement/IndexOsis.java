package fr.care.controle.rapprochement;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.FaitsSource;
import fr.care.controle.fait.Rejet;
import fr.care.controle.logique.Tri;
import fr.care.controle.source.Source;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The answers of each FINESS to the oSIS questionnaires. */
final class IndexOsis {
    private final Faits faits;
    private final Source plateforme;
    private final Source classeurs;
    private final Index<Rejet> rejetsPlateforme;
    private final Index<Rejet> rejetsClasseurs;

    IndexOsis(Faits faits, Source plateforme, Source classeurs) {
        this.faits = faits;
        this.plateforme = plateforme;
        this.classeurs = classeurs;
        rejetsPlateforme = rejets(faits, plateforme);
        rejetsClasseurs = rejets(faits, classeurs);
    }

    private static Index<Rejet> rejets(Faits faits, Source source) {
        return new Index<>(
                faits.rejets(source).stream().filter(rejet -> rejet.souillure().isPresent()),
                rejet -> rejet.valeurs().texte("finess"));
    }

    /** The platform's answer to a field wins, unless it is blank: then that of the fallback workbooks. */
    Map<ChampOsis, ReponseOsis> de(String finess) {
        Map<ChampOsis, ReponseOsis> reponses = dePlateforme(finess);
        lire(faits.groupe(classeurs, finess), rejetsClasseurs.de(finess))
                .forEach((champ, classeur) -> reponses.merge(
                        champ, classeur, (plateforme, secours) -> muette(plateforme) ? secours : plateforme));
        return reponses;
    }

    /** The entries of the fallback workbooks that are used: the platform says nothing of their fields. */
    Stream<Fait> secours() {
        FaitsSource entrees = faits.etat(classeurs).faits();
        return entrees.groupes().stream().map(entrees::lire).flatMap(this::utiles);
    }

    /** @param entrees those of one establishment */
    private Stream<Fait> utiles(List<Fait> entrees) {
        Map<ChampOsis, ReponseOsis> reponses = dePlateforme(entrees.get(0).cle().get(0));
        return entrees.stream()
                .filter(entree -> muette(reponses.getOrDefault(champ(entree.cle()), ReponseOsis.ABSENTE)));
    }

    private Map<ChampOsis, ReponseOsis> dePlateforme(String finess) {
        return lire(faits.groupe(plateforme, finess), rejetsPlateforme.de(finess));
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
