package fr.care.controle.regle;

import static java.util.stream.Collectors.joining;

import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A result as text, so that a table of cases says all that is expected of it. */
final class Vu {
    private Vu() {}

    /** Verdict, décote, rattrapable, codes: {@code NON_ATTEINT 10 NON ECART_MAX_DEPASSE}, {@code ATTEINT 0 -}. */
    static String bilan(ResultatObjectif r) {
        String rattrapable = r.rattrapable() == Rattrapable.SANS_OBJET
                ? "-"
                : r.rattrapable().name();
        String debut = r.verdict() + " " + decote(r.decote()) + " " + rattrapable;
        return r.motifs().isEmpty() ? debut : debut + " " + codes(r);
    }

    /** {@code ECART_MAX_DEPASSE|SERIE_SANS_AUDIT}. */
    static String codes(ResultatObjectif r) {
        return r.motifs().stream().map(motif -> motif.code().name()).distinct().collect(joining("|"));
    }

    /** {@code ECART_MAX_DEPASSE(AD1) SERIE_SANS_AUDIT(AD2)}. */
    static String motifs(ResultatObjectif r) {
        return r.motifs().stream()
                .map(motif -> motif.code() + "(" + motif.objet() + ")")
                .collect(joining(" "));
    }

    /** The French sentence of each motif, its places filled, and its evidence. */
    static List<String> phrases(ResultatObjectif r) {
        return r.motifs().stream().map(Vu::phrase).toList();
    }

    /** {@code AD1:1 AD1:2}: file and line. */
    static String preuves(Collection<Preuve> preuves) {
        return preuves.stream()
                .map(preuve -> preuve.fichier() + ":" + preuve.ligne())
                .collect(joining(" "));
    }

    /** {@code max=97 moy=58.50}, {@code ac=75.00}; empty when blank. */
    static String mesure(Optional<Mesure> mesure) {
        return mesure.map(Vu::mesure).orElse("");
    }

    /** {@code 10}, or {@code 0..10} when it is not certain. */
    static String decote(Intervalle decote) {
        String max = nombre(decote.max());
        return decote.certain() ? max : nombre(decote.min()) + ".." + max;
    }

    private static String mesure(Mesure mesure) {
        if (mesure instanceof Mesure.Frequence frequence) {
            return "max=" + frequence.ecartMax() + " moy=" + frequence.moyenne().toPlainString();
        }
        return mesure instanceof Mesure.PartActivite part
                ? "ac=" + part.pourcentage().toPlainString()
                : mesure.toString();
    }

    private static String phrase(Motif motif) {
        String phrase = motif.code().phrase().replace("{objet}", motif.objet());
        for (int i = 0; i < motif.details().size(); i++) {
            phrase = phrase.replace("{" + i + "}", motif.details().get(i).toString());
        }
        return phrase + " [" + preuves(motif.preuves()) + "]";
    }

    private static String nombre(BigDecimal valeur) {
        return valeur.stripTrailingZeros().toPlainString();
    }
}
