package fr.care.controle.commande;

import fr.care.controle.nuit.Avancement;
import fr.care.controle.nuit.Progression;
import java.io.PrintWriter;

/** Says nothing of the progress; warnings are still told. */
final class ProgressionMuette implements Progression {
    private final PrintWriter erreurs;

    ProgressionMuette(PrintWriter erreurs) {
        this.erreurs = erreurs;
    }

    @Override
    public void avertir(String message) {
        erreurs.println("Attention : " + message);
        erreurs.flush();
    }

    @Override
    public void commencer(String etape) {
        // Nothing is wanted.
    }

    @Override
    public void avancer(Avancement avancement) {
        // Nothing is wanted.
    }

    @Override
    public void finir(String etape) {
        // Nothing is wanted.
    }

    @Override
    public void terminer(String etape, String bilan) {
        // Nothing is wanted.
    }
}
