package fr.care.controle.fait;

import java.util.List;
import java.util.Map;

/**
 * What is believed of one source on one night.
 *
 * @param connue whether any night ever received the source
 * @param faits by key
 * @param rejets the rejected rows that still taint, those of tonight included
 */
public record EtatSource(boolean connue, Map<List<String>, Fait> faits, List<Rejet> rejets) {
    public static final EtatSource VIDE = new EtatSource(false, Map.of(), List.of());
}
