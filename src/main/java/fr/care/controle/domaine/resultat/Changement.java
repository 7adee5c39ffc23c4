package fr.care.controle.domaine.resultat;

import java.util.List;
import java.util.Optional;

/**
 * Something that is not what the former published night said.
 *
 * @param objectif empty for what bears on the whole candidate: its statut, its amounts, its total décote
 * @param avant a {@code String} or a {@code BigDecimal}; empty when the former night said nothing
 * @param apres the same, tonight
 */
public record Changement(
        String candidatId,
        String region,
        Optional<Objectif> objectif,
        Champ champ,
        Optional<Object> avant,
        Optional<Object> apres,
        Cause cause) {
    /** What changed. */
    public enum Champ {
        VERDICT,
        DECOTE_MIN,
        DECOTE_MAX,
        MONTANT_MIN,
        MONTANT_MAX,
        STATUT
    }

    /**
     * Why: one cause, the first that applies.
     *
     * @param origine what data brought it; empty for another cause
     */
    public record Cause(Genre genre, Optional<Origine> origine) {
        public static Cause sansOrigine(Genre genre) {
            return new Cause(genre, Optional.empty());
        }

        /** In the order they are tried. */
        public enum Genre {
            /** The parameters of the campaign, or the software. */
            REGLES,
            /** The base of establishments, or the list of candidates. */
            BASE,
            /** Another source. */
            DONNEES,
            /** Only the date moved. */
            CALENDRIER
        }
    }

    /**
     * The data behind a change.
     *
     * @param premiere the first row that came, went or changed; empty when no row of the candidate did
     * @param autres how many other rows did
     */
    public record Origine(String source, Optional<Rangee> premiere, int autres) {}

    /**
     * A row of a source.
     *
     * @param fichier path relative to the drop, with {@code /}
     * @param cle its key; empty for a rejected row
     */
    public record Rangee(String fichier, int ligne, List<String> cle) {}
}
