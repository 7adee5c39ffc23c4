package fr.care.controle.fait;

import java.util.List;
import java.util.Map;

/**
 * What tonight's files of one source say.
 *
 * @param bilans by path of file
 */
public record Lot(
        FaitsSource faits, List<Rejet> rejets, List<Signalement> signalements, Map<String, BilanFichier> bilans) {}
