package fr.care.controle.restitution;

import java.io.IOException;

/** Gives all the results of a night to who writes them. */
public final class Ecrits {
    private Ecrits() {}

    public static void ecrire(ResultatsNuit nuit, Ecriture ecriture) throws IOException {
        try (Elements elements = new Elements(nuit)) {
            while (elements.hasNext()) {
                ecriture.element(elements.next());
            }
        }
        ecriture.finir();
    }
}
