package fr.care.controle.regle;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a unit filled some fields of oSIS: « La qualité des informations saisies n'est pas contrôlée, seule leur complétude l'est ».
 *
 * @param renseignes how many are filled for certain
 * @param possibles the same with those that may be
 * @param vides the fields that are not filled, sorted
 * @param doutes why some may be
 * @param preuves the rows of the fields that are not filled or may be, and the first of those that are
 */
record Completude(int renseignes, int possibles, List<String> vides, List<Motif> doutes, List<Preuve> preuves) {

    static Completude de(Unite unite, Collection<ChampOsis> champs, Contexte c) {
        Map<ChampOsis, ReponseOsis> reponses = c.dossier().osis().getOrDefault(unite.finess(), Map.of());
        List<ReponseOsis> toutes = champs.stream()
                .map(champ -> reponses.getOrDefault(champ, ReponseOsis.ABSENTE))
                .toList();
        List<String> vides = champs.stream()
                .filter(champ -> reponses.getOrDefault(champ, ReponseOsis.ABSENTE)
                        .remplie()
                        .faux())
                .map(ChampOsis::champ)
                .sorted()
                .toList();
        List<ReponseOsis> pleines =
                toutes.stream().filter(reponse -> reponse.remplie().vrai()).toList();
        return new Completude(
                pleines.size(),
                toutes.size() - vides.size(),
                vides,
                Stream.of(Code.CONFLIT, Code.LIGNE_REJETEE)
                        .flatMap(code -> doute(code, unite, toutes))
                        .toList(),
                Stream.concat(
                                toutes.stream()
                                        .filter(reponse -> !reponse.remplie().vrai())
                                        .flatMap(Completude::preuve),
                                pleines.stream().flatMap(Completude::preuve).min(Comparator.naturalOrder()).stream())
                        .toList());
    }

    private static Stream<Motif> doute(Code code, Unite unite, List<ReponseOsis> reponses) {
        List<ReponseOsis> douteuses = reponses.stream()
                .filter(reponse -> reponse.doutes().contains(code))
                .toList();
        return douteuses.isEmpty()
                ? Stream.empty()
                : Stream.of(new Motif(
                        code,
                        unite.finess(),
                        List.of(),
                        douteuses.stream().flatMap(Completude::preuve).toList()));
    }

    private static Stream<Preuve> preuve(ReponseOsis reponse) {
        return reponse.preuve().stream();
    }
}
