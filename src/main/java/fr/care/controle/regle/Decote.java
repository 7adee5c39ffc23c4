package fr.care.controle.regle;

import static java.util.Objects.requireNonNull;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the verdicts cost: « la décote appliquée au montant plafond des candidats est cumulative selon le nombre d'objectifs
 * non-atteint ».
 */
record Decote(Parametres.Decotes bareme) {

    /** What an objective costs on its own. */
    Intervalle propre(Objectif objectif, Issue issue) {
        return new Intervalle(pourcentage(objectif, issue.auMieux()), pourcentage(objectif, issue.auPire()));
    }

    /**
     * The décote of each objective. That of O6 is counted once, on the first of O6.A and O6.B that is not reached: « D1.O6 :
     * Renforcer la convergence des GHT, 5% ».
     */
    Map<Objectif, Intervalle> repartir(Map<Objectif, Issue> issues) {
        Map<Objectif, Intervalle> decotes = new EnumMap<>(Objectif.class);
        issues.forEach((objectif, issue) -> decotes.put(objectif, propre(objectif, issue)));
        Issue o6A = requireNonNull(issues.get(Objectif.O6_A));
        Intervalle commune =
                plusForte(propre(Objectif.O6_A, o6A), propre(Objectif.O6_B, requireNonNull(issues.get(Objectif.O6_B))));
        boolean surA = o6A.verdict() != Verdict.ATTEINT;
        decotes.put(Objectif.O6_A, surA ? commune : Intervalle.NUL);
        decotes.put(Objectif.O6_B, surA ? Intervalle.NUL : commune);
        return decotes;
    }

    /** The sum of the minima and the sum of the maxima, each at most the whole. */
    Intervalle cumul(Collection<Intervalle> decotes) {
        Intervalle somme = decotes.stream().reduce(Intervalle.NUL, Intervalle::plus);
        BigDecimal plafond = bareme.plafondCumul().valeur();
        return new Intervalle(somme.min().min(plafond), somme.max().min(plafond));
    }

    Statut statut(Intervalle decote) {
        if (decote.min().compareTo(bareme.plafondCumul().valeur()) == 0) {
            return Statut.EXCLU;
        }
        if (!decote.certain()) {
            return Statut.A_INSTRUIRE;
        }
        return decote.max().signum() == 0 ? Statut.FINANCABLE : Statut.FINANCABLE_AVEC_DECOTE;
    }

    private static Intervalle plusForte(Intervalle a, Intervalle b) {
        return new Intervalle(a.min().max(b.min()), a.max().max(b.max()));
    }

    private BigDecimal pourcentage(Objectif objectif, Verdict verdict) {
        return switch (verdict) {
            case ATTEINT, SANS_OBJET -> BigDecimal.ZERO;
            case PARTIEL -> bareme.o2BPartiel().valeur();
            case NON_ATTEINT -> nonAtteint(objectif);
            case A_INSTRUIRE -> throw new IllegalArgumentException("not a definite verdict");
        };
    }

    private BigDecimal nonAtteint(Objectif objectif) {
        return switch (objectif) {
            case O1_A -> bareme.o1A().valeur();
            case O1_B -> bareme.o1B().valeur();
            case O2_A -> bareme.o2A().valeur();
            case O2_B -> bareme.o2B().valeur();
            case O3 -> bareme.o3().valeur();
            case O4 -> bareme.o4().valeur();
            case O5 -> bareme.o5().valeur();
            case O6_A, O6_B -> bareme.o6().valeur();
        };
    }
}
