package fr.care.controle.commande;

import fr.care.controle.nuit.Avancement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How fast the step that began goes, in French: counts, rate, time left. */
final class Allure {
    /** Milliseconds before which a rate means nothing. */
    private static final long RECUL = 200;

    private static final long MILLION = 1_000_000;

    private final Clock horloge;
    private long debut;

    Allure(Clock horloge) {
        this.horloge = horloge;
        commencer();
    }

    void commencer() {
        debut = horloge.millis();
    }

    /** Milliseconds since the step began. */
    long ecoule() {
        return Math.max(0, horloge.millis() - debut);
    }

    /** In the order in which they matter: what is done, what was rejected, time left, rate; the last two once they mean something. */
    List<String> details(Avancement avancement) {
        List<String> details = new ArrayList<>();
        String unite = avancement.unite().nom();
        details.add(unite + " : " + nombre(avancement.traites()));
        if (avancement.unite() == Avancement.Unite.LIGNES) {
            details.add("rejets : " + nombre(avancement.rejetes()));
        }
        long ecoule = ecoule();
        if (ecoule >= RECUL) {
            if (avancement.fait() > 0 && avancement.fait() < avancement.total()) {
                details.add("encore " + duree(ecoule * (avancement.total() - avancement.fait()) / avancement.fait()));
            }
            details.add(debit(avancement.traites() * 1000 / ecoule));
        }
        return details;
    }

    /** {@code 12 s}, {@code 2 min 05 s}, {@code 1 h 02 min}: rounded up. */
    static String duree(long millisecondes) {
        long secondes = (millisecondes + 999) / 1000;
        if (secondes < 60) {
            return secondes + " s";
        }
        return secondes < 3600
                ? "%d min %02d s".formatted(secondes / 60, secondes % 60)
                : "%d h %02d min".formatted(secondes / 3600, secondes % 3600 / 60);
    }

    /** {@code 950/s}, {@code 172 k/s}, {@code 1,2 M/s}: nobody reads more of a rate. */
    private static String debit(long parSeconde) {
        boolean milliers = parSeconde >= 10_000 && parSeconde < MILLION;
        return (milliers ? parSeconde / 1000 + " k" : nombre(parSeconde)) + "/s";
    }

    /** {@code 12 345}, {@code 1,2 M} from a million on: a bar has little room. */
    static String nombre(long nombre) {
        if (nombre >= MILLION) {
            return "%d,%d M".formatted(nombre / MILLION, nombre % MILLION * 10 / MILLION);
        }
        return String.format(Locale.ROOT, "%,d", nombre).replace(',', ' ');
    }
}
