package fr.care.controle.commande;

import fr.care.controle.nuit.Avancement;
import fr.care.controle.nuit.Progression;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine.Help.Ansi;

/** One line that is written over: the step, a bar, how much is done. Colour only where the terminal wants it (NO_COLOR). */
final class ProgressionBarre implements Progression {
    private static final int LARGEUR_BARRE = 6;
    /** One less than a terminal: a full last column would start another line. */
    private static final int LARGEUR = 79;
    /** Milliseconds between two drawings. */
    private static final long PAUSE = 100;

    private static final String EFFACER = "\r\u001B[K";

    private final PrintWriter erreurs;
    private final Ansi couleurs;
    private final Allure allure;
    private long dessin;

    ProgressionBarre(PrintWriter erreurs, Ansi couleurs, Clock horloge) {
        this.erreurs = erreurs;
        this.couleurs = couleurs;
        this.allure = new Allure(horloge);
    }

    @Override
    public void avertir(String message) {
        erreurs.println(EFFACER + couleurs.string("@|yellow Attention :|@ ") + message);
        erreurs.flush();
    }

    @Override
    public void commencer(String etape) {
        allure.commencer();
        dessin = -PAUSE;
    }

    @Override
    public void avancer(Avancement avancement) {
        long maintenant = allure.ecoule();
        if (maintenant - dessin < PAUSE) {
            return;
        }
        dessin = maintenant;
        erreurs.print(EFFACER + ligne(avancement));
        erreurs.flush();
    }

    private String ligne(Avancement avancement) {
        int plein = avancement.pourcent() * LARGEUR_BARRE / 100;
        StringBuilder ligne = new StringBuilder("%s %s %d %%"
                .formatted(
                        avancement.etape(),
                        "█".repeat(plein) + "░".repeat(LARGEUR_BARRE - plein),
                        avancement.pourcent()));
        for (String detail : allure.details(avancement)) {
            if (ligne.length() + 2 + detail.length() <= LARGEUR) {
                ligne.append(", ").append(detail);
            }
        }
        return ligne.toString();
    }

    @Override
    public void terminer(String etape, String bilan) {
        erreurs.println(EFFACER + couleurs.string("@|bold " + etape + "|@") + " : " + bilan);
        erreurs.flush();
    }

    @Override
    public void finir(String etape) {
        erreurs.print(EFFACER);
        erreurs.flush();
    }
}
