package fr.care.controle.restitution.publication;

/**
 * A file of the results, as the manifest shows it.
 *
 * @param sha256 lower-case hexadecimal
 */
public record FichierSorti(String fichier, String sha256, long octets) {}
