package fr.care.controle.fait;

import java.nio.file.Path;

/** Gathers what tonight's files of one source say; files must be given in the order of their names. */
public interface Collecte {
    /**
     * Reads one file and tells what became of its rows.
     *
     * @param chemin how messages and evidence name the file
     * @param suivi watches the reading
     * @throws fr.care.controle.format.FichierIllisible when the file is broken as a whole and the night must stop
     */
    BilanFichier lire(Path fichier, String chemin, Suivi suivi);

    /** All that was gathered, once every file is read. */
    Lot lot();
}
