package fr.care.controle.fait;

import java.nio.file.Path;

/** Gathers what tonight's files of one source say; files must be given in the order of their names. */
public interface Collecte {
    /**
     * Begins to read one file: any thread may do it, before earlier files are read.
     *
     * @param chemin how messages and evidence name the file
     * @throws fr.care.controle.format.FichierIllisible when the file is broken as a whole and the night must stop
     */
    Ouverture ouvrir(Path fichier, String chemin);

    /** A file whose reading has begun. */
    @FunctionalInterface
    interface Ouverture {
        /**
         * Ends it, once earlier files are read, and tells what became of its rows; those that repeat another are told apart by
         * {@link #lot()} only.
         *
         * @param suivi watches the reading
         * @throws fr.care.controle.format.FichierIllisible as {@link #ouvrir}
         */
        BilanFichier achever(Suivi suivi);
    }

    /** Reads one file from beginning to end. */
    default BilanFichier lire(Path fichier, String chemin, Suivi suivi) {
        return ouvrir(fichier, chemin).achever(suivi);
    }

    /** All that was gathered, once every file is read; asked once. */
    Lot lot();
}
