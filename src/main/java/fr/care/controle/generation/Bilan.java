package fr.care.controle.generation;

/**
 * What was written of one source.
 *
 * @param lignes header left out
 */
public record Bilan(String source, int fichiers, long lignes, long octets) {}
