package fr.care.controle.banc;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One goal of the benchmark.
 *
 * @param travail what is measured
 * @param mesure empty when this run did not measure it
 * @param profil the name of the night whose profile tells where the time goes; empty when there is none
 */
record Objectif(String travail, double limite, String unite, OptionalDouble mesure, String profil) {
    /** In French, as the table tells it. */
    String verdict() {
        if (mesure.isEmpty()) {
            return "non mesuré";
        }
        return tenu() ? "tenu" : "manqué";
    }

    boolean tenu() {
        return mesure.isPresent() && mesure.getAsDouble() <= limite;
    }

    String texteLimite() {
        return "≤ " + texte(limite);
    }

    String texteMesure() {
        return mesure.isEmpty() ? "—" : texte(mesure.getAsDouble());
    }

    private String texte(double valeur) {
        return unite.equals("×")
                ? String.format(Locale.FRANCE, "%.2f ×", valeur)
                : String.format(Locale.FRANCE, "%.0f %s", valeur, unite);
    }
}
