package fr.care.controle.integration;

import java.io.PrintWriter;

/** An error stream that fails once, on the first line that starts with a text: the step that prints it fails there. */
final class Piege extends PrintWriter {
    private final String debut;
    private boolean declenche;

    Piege(PrintWriter erreurs, String debut) {
        super(erreurs, true);
        this.debut = debut;
    }

    @Override
    public void println(String ligne) {
        if (!declenche && ligne.startsWith(debut)) {
            declenche = true;
            throw new IllegalStateException("failure injected at " + debut);
        }
        super.println(ligne);
    }
}
