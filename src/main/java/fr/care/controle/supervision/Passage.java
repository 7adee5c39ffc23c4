package fr.care.controle.supervision;

import fr.care.controle.restitution.resume.Resume;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A run of the control, as it ended.
 *
 * @param campagne identifier; empty when the run stopped before its campaign was known
 * @param etapes how long each step of the job took, in their order; those that another process had ended are not there
 * @param publiee what the night found; empty when nothing was published
 */
public record Passage(
        Optional<String> campagne,
        LocalDate dateControle,
        String version,
        Instant fin,
        int codeRetour,
        Map<String, Duration> etapes,
        Optional<Resume> publiee) {}
