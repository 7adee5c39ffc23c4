package fr.care.controle.fait;

import java.util.List;

/**
 * What is believed of one source on one night.
 *
 * @param connue whether any night ever received the source
 * @param rejets the rejected rows that still taint, those of tonight included
 */
public record EtatSource(boolean connue, FaitsSource faits, List<Rejet> rejets) {
    public static final EtatSource VIDE = new EtatSource(false, FaitsSource.AUCUN, List.of());
}
