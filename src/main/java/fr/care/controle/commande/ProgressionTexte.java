package fr.care.controle.commande;

import fr.care.controle.nuit.Avancement;
import fr.care.controle.nuit.Progression;
import java.io.PrintWriter;
import java.time.Clock;

/** A line per step, and one per tenth of a step that lasts. */
final class ProgressionTexte implements Progression {
    private static final int DIXIEME = 10;

    private final PrintWriter erreurs;
    private final Allure allure;
    private int dixiemes;

    ProgressionTexte(PrintWriter erreurs, Clock horloge) {
        this.erreurs = erreurs;
        this.allure = new Allure(horloge);
    }

    @Override
    public void avertir(String message) {
        ecrire("Attention : " + message);
    }

    @Override
    public void commencer(String etape) {
        allure.commencer();
        dixiemes = 0;
    }

    /** The line of the step itself says that it is done. */
    @Override
    public void avancer(Avancement avancement) {
        int atteints = avancement.pourcent() / DIXIEME;
        if (atteints > dixiemes && atteints < DIXIEME) {
            dixiemes = atteints;
            ecrire("%s : %d %%, %s"
                    .formatted(avancement.etape(), atteints * DIXIEME, String.join(", ", allure.details(avancement))));
        }
    }

    @Override
    public void terminer(String etape, String bilan) {
        long duree = allure.ecoule();
        ecrire(etape + " : " + bilan + (duree < 1000 ? "" : ", en " + Allure.duree(duree)));
    }

    @Override
    public void finir(String etape) {
        // Its line was written when it ended well; a failure has its own message.
    }

    private void ecrire(String ligne) {
        erreurs.println(ligne);
        erreurs.flush();
    }
}
