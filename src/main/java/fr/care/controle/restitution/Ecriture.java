package fr.care.controle.restitution;

import java.io.IOException;

/** Writes something of the results of a night as they come, one pass for all that is written. */
public interface Ecriture {
    /** Takes the next piece of the results. */
    void element(Element element) throws IOException;

    /** All the results have come: ends what is written. */
    void finir() throws IOException;
}
