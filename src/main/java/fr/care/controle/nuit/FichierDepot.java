package fr.care.controle.nuit;

import java.nio.file.Path;

/**
 * A file of the drop that belongs to a source.
 *
 * @param chemin relative to the drop
 * @param sha256 lower-case hexadecimal
 */
public record FichierDepot(String source, String chemin, Path fichier, long octets, String sha256) {}
