package fr.care.controle.restitution.phrase;

import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that prove a result, in one cell. */
public final class Preuves {
    /** Beyond, a cell is no longer read; the count says how many are left out. */
    private static final int PREUVES_MAX = 20;

    private Preuves() {}

    /**
     * Joins them by bars, in their order.
     *
     * @param nuit the night of the results: a row of its own drop is named by its file alone, a row brought by an earlier
     *     night by the date of that night first
     */
    public static String de(List<Preuve> preuves, LocalDate nuit) {
        String debut =
                preuves.stream().limit(PREUVES_MAX).map(p -> une(p, nuit)).collect(Collectors.joining(" | "));
        int reste = preuves.size() - PREUVES_MAX;
        return reste > 0 ? debut + " … (+" + reste + ")" : debut;
    }

    /** One of them, alone. */
    public static String une(Preuve preuve, LocalDate nuit) {
        String ligne = preuve.fichier() + ":" + preuve.ligne();
        return preuve.nuit().equals(nuit) ? ligne : preuve.nuit() + "/" + ligne;
    }
}
