package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.resume.Resume;
import java.nio.file.Path;

/**
 * A night that was published.
 *
 * @param dossier {@code <sorties>/<campagne>/<date_controle>}
 */
public record Publiee(Path dossier, Resume resume) {}
