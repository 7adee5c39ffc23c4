package fr.care.controle.restitution;

/**
 * A file of the drop, as the manifest shows it. read = accepted + rejected + duplicates, always.
 *
 * @param chemin relative to the drop, with {@code /}
 * @param sha256 lower-case hexadecimal
 */
public record FichierEntree(
        String source,
        String chemin,
        String sha256,
        long octets,
        long lues,
        long acceptees,
        long rejetees,
        long doublons) {}
