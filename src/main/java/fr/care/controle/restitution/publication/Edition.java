package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.region.Pseudonymes;
import fr.care.controle.restitution.tableau.FormatCsv;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How results are published.
 *
 * @param pseudonymes asked for when a region is written: the key may be made then
 * @param droits who may read the folder of each region; empty to leave rights as the system makes them
 */
public record Edition(
        FormatCsv format, Reglement reglement, Supplier<Pseudonymes> pseudonymes, Optional<Droits> droits) {}
