package fr.care.controle.regle;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.Optional;
import java.util.Set;

/** The rule of one objective: a pure function of what is known of the candidate. Rules never know one another. */
interface Regle {
    Objectif objectif();

    /** What the measure is held against; known even when nothing could be measured. */
    Optional<Mesure> seuil(Contexte c);

    /** The readings that may change what it concludes under one base of dates; under any other it is not asked again. */
    default Set<Lecture> lectures() {
        return Set.of();
    }

    Conclusion conclure(Contexte c);
}
