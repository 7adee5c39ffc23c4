package fr.care.controle.domaine.resultat;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a candidate whose file is not submitted has to do by a day, that day included.
 *
 * @param objectif empty for the submission itself
 * @param objet the AD, the perimeter or the audit; {@code CLUB_SSI}; {@code DOSSIER}
 */
public record Echeance(Optional<Objectif> objectif, String objet, Action action, LocalDate limite) {
    public static final String CLUB_SSI = "CLUB_SSI";
    public static final String DOSSIER = "DOSSIER";

    /** What is to be done, in French. */
    public enum Action {
        PREMIER_AUDIT("Réaliser le premier audit"),
        AUDIT_SUIVANT("Réaliser l'audit suivant (écart maximal entre deux audits)"),
        AUDIT_MOYENNE("Réaliser l'audit suivant (écart moyen entre les audits)"),
        TELECHARGER("Télécharger le rapport ADS avant la fin de sa mise à disposition"),
        INSCRIPTION_CLUB("S'inscrire au Club SSI (voie SILENE)"),
        DEPOT("Déposer le dossier d'atteinte des objectifs");

        private final String phrase;

        Action(String phrase) {
            this.phrase = phrase;
        }

        public String phrase() {
            return phrase;
        }
    }
}
