package fr.care.controle.nuit;

import fr.care.controle.domaine.resultat.FinNuit;
import fr.care.controle.restitution.resume.Resume;
import java.nio.file.Path;

/**
 * A night that stands in its folder.
 *
 * @param dejaPubliee whether nothing had to be computed, because the same inputs had been published before
 */
public record NuitPubliee(Path dossier, Resume resume, boolean dejaPubliee) {
    public FinNuit fin() {
        return resume.rejets().isEmpty() ? FinNuit.PUBLIEE : FinNuit.PUBLIEE_AVEC_REJETS;
    }
}
