package fr.care.controle.commande;

import fr.care.controle.nuit.Progression;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** One line that is written over: the step, a bar, how much is done. Colour only where the terminal wants it (NO_COLOR). */
final class ProgressionBarre implements Progression {
    private static final int LARGEUR = 30;
    private static final String EFFACER = "\r\u001B[K";

    private final PrintWriter erreurs;

    ProgressionBarre(PrintWriter erreurs) {
        this.erreurs = erreurs;
    }

    @Override
    public void avertir(String message) {
        erreurs.println(EFFACER + Ansi.AUTO.string("@|yellow Attention :|@ ") + message);
        erreurs.flush();
    }

    @Override
    public void avancer(String etape, long fait, long total) {
        int plein = total == 0 ? LARGEUR : (int) (fait * LARGEUR / total);
        String barre = "█".repeat(plein) + "░".repeat(LARGEUR - plein);
        erreurs.print(EFFACER + "%-12s %s %d / %d".formatted(etape, barre, fait, total));
        if (fait >= total) {
            erreurs.print(EFFACER);
        }
        erreurs.flush();
    }

    @Override
    public void terminer(String etape, String bilan) {
        erreurs.println(EFFACER + Ansi.AUTO.string("@|bold " + etape + "|@") + " : " + bilan);
        erreurs.flush();
    }
}
