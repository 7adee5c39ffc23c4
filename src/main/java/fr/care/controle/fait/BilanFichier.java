package fr.care.controle.fait;

/**
 * What became of the rows of one file: read = accepted + rejected + duplicates.
 *
 * @param lues as the reader of the file counted them
 */
public record BilanFichier(long lues, long acceptees, long rejetees, long doublons) {
    /** The same when one of the accepted rows turns out to repeat another. */
    BilanFichier repetee() {
        return new BilanFichier(lues, acceptees - 1, rejetees, doublons + 1);
    }
}
