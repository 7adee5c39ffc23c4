package fr.care.controle.generation;

import java.io.IOException;
import java.time.LocalDate;

/** Writes what one candidate brings to some sources on one night. */
interface Redaction {
    /**
     * Writes its rows or forms.
     *
     * @param nuit the control date: what happens later is not known yet
     */
    void ecrire(Structure structure, LocalDate nuit, Depot depot) throws IOException;

    static String ouiNon(boolean oui) {
        return oui ? "OUI" : "NON";
    }
}
