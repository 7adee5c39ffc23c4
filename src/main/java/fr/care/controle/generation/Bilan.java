package fr.care.controle.generation;

/**
 * What was written of one source.
 *
 * @param lignes of its tables without their headers, and of its workbooks
 */
public record Bilan(String source, int fichiers, long lignes, long octets) {
    Bilan plus(Bilan autre) {
        return new Bilan(source, fichiers + autre.fichiers, lignes + autre.lignes, octets + autre.octets);
    }
}
