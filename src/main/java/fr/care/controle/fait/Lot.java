package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Preuve;
import java.util.List;
import java.util.Map;

/**
 * What tonight's files of one source say.
 *
 * @param faits by key
 * @param bilans by path of file
 */
public record Lot(
        Map<List<String>, Fait> faits,
        List<Rejet> rejets,
        List<Signalement> signalements,
        Map<String, BilanFichier> bilans) {
    /** The rejected rows whose key other rows hold: read again, these files end their taint. */
    public List<Preuve> rejetsAcceptesAilleurs() {
        return rejets.stream()
                .filter(rejet -> rejet.cle().filter(faits::containsKey).isPresent())
                .map(Rejet::preuve)
                .toList();
    }
}
