package fr.care.controle.domaine.dossier;

import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One crisis exercise of the candidate.
 *
 * @param finess EG or EJ that held it; empty for a GHT-wide one
 * @param coherent false when the level and the kind of the FINESS differ: such an exercise covers nothing
 */
public record Exercice(
        String id,
        LocalDate date,
        Niveau niveau,
        Optional<String> finess,
        boolean directionsImpliquees,
        boolean siUnique,
        Justificatif justificatif,
        boolean coherent,
        Preuve preuve) {

    /** At which level the exercise was held. */
    public enum Niveau {
        EG,
        EJ,
        GHT
    }

    /** What proves it; {@code AUCUN} proves nothing. */
    public enum Justificatif {
        RAPPORT,
        ATTESTATION,
        AUCUN
    }
}
