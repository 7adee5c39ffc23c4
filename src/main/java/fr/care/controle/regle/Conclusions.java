package fr.care.controle.regle;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the rules conclude of one candidate at one date, each asked once: a reading that a rule does not follow leaves its
 * conclusion as it was. Not for several threads.
 */
final class Conclusions {
    /** All that a conclusion depends on. */
    private record Cas(Objectif objectif, BaseDate base, Set<Lecture> lectures) {}

    private final Map<Cas, Conclusion> connues = new HashMap<>();

    /** @param c of that candidate and date, whatever its base of dates and its readings */
    Conclusion de(Regle regle, Contexte c) {
        Set<Lecture> suivies = new HashSet<>(c.lectures());
        suivies.retainAll(regle.lectures());
        return connues.computeIfAbsent(new Cas(regle.objectif(), c.base(), suivies), cas -> regle.conclure(c));
    }
}
