package fr.care.controle.consultation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that somebody may have meant. */
public final class Proches {
    private static final int NOMS_MONTRES = 3;

    private Proches() {}

    /** A sentence with the closest names, a blank first; empty when there is no name at all. */
    public static String suggestion(String demande, Collection<String> connus) {
        List<String> proches = connus.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(nom -> distance(demande, nom))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NOMS_MONTRES)
                .toList();
        return proches.isEmpty() ? "" : " Les plus proches : " + String.join(", ", proches) + ".";
    }

    /** How many characters must be added, taken away or replaced, whatever their case. */
    static int distance(String un, String autre) {
        String a = un.toLowerCase(Locale.ROOT);
        String b = autre.toLowerCase(Locale.ROOT);
        int[] ligne = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            ligne[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonale = ligne[0];
            ligne[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int dessus = ligne[j];
                int remplacement = diagonale + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                ligne[j] = Math.min(remplacement, Math.min(dessus, ligne[j - 1]) + 1);
                diagonale = dessus;
            }
        }
        return ligne[b.length()];
    }
}
