package fr.care.controle.commande;

import fr.care.controle.nuit.Progression;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

/** A line per step and per tenth of a step. */
final class ProgressionTexte implements Progression {
    private final PrintWriter erreurs;
    private final Map<String, Long> dixiemes = new HashMap<>();

    ProgressionTexte(PrintWriter erreurs) {
        this.erreurs = erreurs;
    }

    @Override
    public void avertir(String message) {
        erreurs.println("Attention : " + message);
        erreurs.flush();
    }

    @Override
    public void avancer(String etape, long fait, long total) {
        long dixieme = total == 0 ? 10 : fait * 10 / total;
        Long dernier = dixiemes.put(etape, dixieme);
        if (dernier == null || dernier < dixieme) {
            erreurs.println("%s : %d %% (%d sur %d)".formatted(etape, dixieme * 10, fait, total));
            erreurs.flush();
        }
    }

    @Override
    public void terminer(String etape, String bilan) {
        erreurs.println("%s : %s".formatted(etape, bilan));
        erreurs.flush();
    }
}
