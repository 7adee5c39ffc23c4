package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.Element;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code lectures.csv}: one row per verdict that another reading of the source, tried alone, would change. */
final class TableauLectures {
    private static final List<String> LECTURES = Listes.noms(Lecture.values());
    private static final List<String> OBJECTIFS =
            Arrays.stream(Objectif.values()).map(Objectif::numero).toList();
    private static final List<String> VERDICTS = Listes.noms(Verdict.values());
    private static final Comparator<LigneLecture> ORDRE = Comparator.comparing(
                    (LigneLecture ligne) -> ligne.effet().lecture())
            .thenComparing(ligne -> ligne.candidat().id())
            .thenComparing(ligne -> ligne.effet().objectif());

    private TableauLectures() {}

    static Tableau<LigneLecture> tableau() {
        return new Tableau<>(
                "lectures",
                "Une ligne par verdict qu'une autre lecture de la source, essayée seule, changerait",
                List.of("lecture", "candidat_id", "objectif"),
                colonnes(),
                (element, nuit) -> lignes(element),
                Optional.of(ORDRE));
    }

    private static List<Colonne<LigneLecture>> colonnes() {
        return new Colonnes<LigneLecture>()
                .choix(
                        "lecture",
                        "Lecture essayée au lieu de celle que suivent les verdicts",
                        LECTURES,
                        l -> l.effet().lecture().name())
                .texte(
                        "candidat_id",
                        "Identifiant du candidat",
                        l -> l.candidat().id())
                .texte(
                        "region",
                        "Code INSEE de la région du candidat",
                        l -> l.candidat().region())
                .choix(
                        "objectif",
                        "Numéro de l'objectif",
                        OBJECTIFS,
                        l -> l.effet().objectif().numero())
                .choix(
                        "verdict_defaut",
                        "Verdict en vigueur",
                        VERDICTS,
                        l -> l.effet().defaut().name())
                .choix(
                        "verdict_lecture",
                        "Verdict sous cette lecture",
                        VERDICTS,
                        l -> l.effet().autre().name())
                .montant(
                        "montant_defaut_max",
                        "Montant payable au plus, en euros",
                        l -> l.effet().montantDefautMax())
                .montant(
                        "montant_lecture_max",
                        "Montant payable au plus sous cette lecture, en euros",
                        l -> l.effet().montantAutreMax())
                .liste();
    }

    private static Stream<LigneLecture> lignes(Element element) {
        return Morceaux.syntheses(element)
                .flatMap(ligne ->
                        ligne.effets().stream().map((EffetLecture effet) -> new LigneLecture(ligne.candidat(), effet)));
    }
}
