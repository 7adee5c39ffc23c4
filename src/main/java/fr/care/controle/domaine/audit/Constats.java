package fr.care.controle.domaine.audit;

import fr.care.controle.domaine.motif.Preuve;
import java.util.List;

/**
 * What is known of the findings of one audit. Findings that no reading of the campaign can take for critical may be left out
 * of {@code certains}: they prove nothing against the audit.
 *
 * @param certains findings read once, or several times with the same content
 * @param conflits per finding key, its contradicting versions (two or more)
 * @param rejets the rows of this audit that could not be read
 */
public record Constats(List<Constat> certains, List<List<Constat>> conflits, List<Preuve> rejets) {
    public static final Constats AUCUN = new Constats(List.of(), List.of(), List.of());
}
