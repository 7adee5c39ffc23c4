package fr.care.controle.regle;

import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.logique.Tri;

/**
 * A verdict between two: the one that holds if all that is unknown turns out well, and the one if it turns out badly. When they
 * are the same, the unknown changes nothing and nobody is asked.
 */
record Issue(Verdict auMieux, Verdict auPire) {
    static final Issue ATTEINTE = new Issue(Verdict.ATTEINT, Verdict.ATTEINT);
    static final Issue NON_ATTEINTE = new Issue(Verdict.NON_ATTEINT, Verdict.NON_ATTEINT);
    static final Issue INCONNUE = new Issue(Verdict.ATTEINT, Verdict.NON_ATTEINT);
    static final Issue SANS_OBJET = new Issue(Verdict.SANS_OBJET, Verdict.SANS_OBJET);

    static Issue de(Tri fait) {
        return switch (fait) {
            case VRAI -> ATTEINTE;
            case FAUX -> NON_ATTEINTE;
            case INDETERMINE -> INCONNUE;
        };
    }

    Verdict verdict() {
        return auMieux == auPire ? auMieux : Verdict.A_INSTRUIRE;
    }
}
