package fr.care.controle.restitution.phrase;

import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a verdict is what it is: the verdict, its décote, the measure against its limit, then one sentence per motif. */
public final class Explication {
    /** Beyond, a cell is no longer read; the count says how many are left out. */
    private static final int MOTIFS_MAX = 20;

    private Explication() {}

    public static String de(ResultatObjectif resultat) {
        // Two motifs may read the same when they differ by their evidence only.
        List<String> motifs =
                resultat.motifs().stream().map(Phrases::de).distinct().toList();
        List<String> phrases = new ArrayList<>();
        phrases.add(constat(resultat));
        phrases.addAll(motifs.subList(0, Math.min(MOTIFS_MAX, motifs.size())));
        if (motifs.size() > MOTIFS_MAX) {
            phrases.add(reste(motifs.size() - MOTIFS_MAX));
        }
        return String.join(" ", phrases);
    }

    private static String reste(int nombre) {
        return nombre == 1 ? "… et 1 autre motif." : "… et " + nombre + " autres motifs.";
    }

    /** The verdict alone, with its décote and its measure against its limit. */
    public static String constat(ResultatObjectif resultat) {
        String mesure =
                resultat.mesure().map(m -> " : " + mesure(m, resultat.seuil())).orElse("");
        return verdict(resultat.verdict()) + decote(resultat) + mesure + ".";
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case ATTEINT -> "Objectif atteint";
            case PARTIEL -> "Objectif partiellement atteint";
            case NON_ATTEINT -> "Objectif non atteint";
            case A_INSTRUIRE -> "À instruire";
            case SANS_OBJET -> "Sans objet pour ce type de candidat";
        };
    }

    private static String decote(ResultatObjectif resultat) {
        if (resultat.verdict() == Verdict.ATTEINT || resultat.verdict() == Verdict.SANS_OBJET) {
            return "";
        }
        Intervalle decote = resultat.decote();
        if (!decote.certain()) {
            return " (décote de " + ValeursFr.pourcentage(decote.min()) + " à " + ValeursFr.pourcentage(decote.max())
                    + " %)";
        }
        // O6 is counted once: its second failing half carries none.
        return decote.max().signum() == 0
                ? " (sans décote propre)"
                : " (décote " + ValeursFr.pourcentage(decote.max()) + " %)";
    }

    private static String mesure(Mesure mesure, Optional<Mesure> seuil) {
        if (mesure instanceof Mesure.Frequence f) {
            Optional<Mesure.Frequence> limite = seuil.map(Mesure.Frequence.class::cast);
            return "écart maximal de " + ValeursFr.quantite(BigDecimal.valueOf(f.ecartMax()), "jour")
                    + limite.map(l -> " (limite " + l.ecartMax() + ")").orElse("")
                    + ", moyenne " + ValeursFr.quantite(f.moyenne(), "jour")
                    + limite.map(l -> " (limite " + ValeursFr.decimal(l.moyenne()) + ")")
                            .orElse("");
        }
        if (mesure instanceof Mesure.PartActivite p) {
            return ValeursFr.decimal(p.pourcentage()) + " % de l'activité combinée à la cible"
                    + seuil.map(Mesure.PartActivite.class::cast)
                            .map(s -> " (seuil " + ValeursFr.decimal(s.pourcentage()) + " %)")
                            .orElse("");
        }
        Mesure.Unites unites = (Mesure.Unites) mesure;
        return ValeursFr.quantite(BigDecimal.valueOf(unites.atteintes()), "unité") + " sur " + unites.total();
    }
}
