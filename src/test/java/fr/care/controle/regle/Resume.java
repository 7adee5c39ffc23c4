package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a user sees of a verdict, on one line that a table of cases can hold. */
final class Resume {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private Resume() {}

    /**
     * Verdict, décote, motifs: {@code NON_ATTEINT 10..10 EXERCICE_ABSENT(EJ1) EXERCICE_ABSENT(EJ2)}. Also checks that each sentence
     * gets as many details as it has places.
     */
    static String de(Evaluation evaluation, Objectif objectif) {
        ResultatObjectif resultat = evaluation.resultat(objectif);
        resultat.motifs()
                .forEach(motif -> assertThat(motif.details())
                        .as(motif.toString())
                        .hasSize((int)
                                PLACE.matcher(motif.code().phrase()).results().count()));
        return (resultat.verdict() + " " + intervalle(resultat.decote()) + " " + motifs(resultat)).strip();
    }

    /** {@code min..max}. */
    static String intervalle(Intervalle decote) {
        return decote.min().toPlainString() + ".." + decote.max().toPlainString();
    }

    /** {@code 1/2}, or blank. */
    static String unites(Evaluation evaluation, Objectif objectif) {
        return evaluation.resultat(objectif).mesure().map(Resume::unites).orElse("");
    }

    /** The threshold, written likewise. */
    static String seuil(Evaluation evaluation, Objectif objectif) {
        return evaluation.resultat(objectif).seuil().map(Resume::unites).orElse("");
    }

    private static String unites(Mesure mesure) {
        Mesure.Unites unites = (Mesure.Unites) mesure;
        return unites.atteintes() + "/" + unites.total();
    }

    private static String motifs(ResultatObjectif resultat) {
        return resultat.motifs().stream().map(Resume::motif).collect(Collectors.joining(" "));
    }

    private static String motif(Motif motif) {
        return motif.objet().isEmpty() ? motif.code().name() : motif.code() + "(" + motif.objet() + ")";
    }
}
