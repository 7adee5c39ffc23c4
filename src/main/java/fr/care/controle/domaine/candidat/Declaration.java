package fr.care.controle.domaine.candidat;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.util.Optional;

/** What the candidate declared of its operational phase, its submission and its choices. */
public record Declaration(
        Optional<LocalDate> debutPhase,
        Optional<LocalDate> depot,
        Optional<BaseDate> baseDate,
        boolean sileneSollicite,
        Optional<LocalDate> inscriptionClubSsi,
        Optional<Preuve> preuve) {
    /** A candidate of which no declaration could be read. */
    public static final Declaration AUCUNE = new Declaration(
            Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
}
