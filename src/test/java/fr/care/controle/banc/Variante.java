package fr.care.controle.banc;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to start a Java program.
 *
 * @param nom as the tables tell it
 * @param programme the command that starts the program itself, before its own arguments
 * @param vide the command that starts the empty application with the same options
 */
record Variante(String nom, List<String> programme, List<String> vide) {
    /** The same with one more option of the JVM, which wins over those before it. */
    Variante avec(String option) {
        List<String> autre = new ArrayList<>(programme);
        int place = autre.contains("-jar") ? autre.indexOf("-jar") : autre.indexOf("-cp");
        autre.add(place, option);
        return new Variante(nom, List.copyOf(autre), vide);
    }
}
