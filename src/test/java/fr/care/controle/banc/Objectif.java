package fr.care.controle.banc;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One goal of the benchmark.
 *
 * @param travail what is measured
 * @param mesure empty when this run did not measure it
 * @param echec what kept it from being measured, in French
 * @param raison in French, what the work holds that makes it miss its goal
 * @param profil the name of the work whose profile proves it
 */
record Objectif(
        String travail,
        double limite,
        Unite unite,
        OptionalDouble mesure,
        Optional<String> echec,
        String raison,
        String profil) {
    /** In what the measure is told. */
    enum Unite {
        FOIS("%.2f ×"),
        MILLISECONDES("%.0f ms"),
        MIO("%.0f Mio");

        private final String format;

        Unite(String format) {
            this.format = format;
        }

        String texte(double valeur) {
            return String.format(Locale.FRANCE, format, valeur);
        }
    }

    /** In French, as the table tells it. */
    String verdict() {
        if (mesure.isEmpty()) {
            return echec.isPresent() ? "échec" : "non mesuré";
        }
        return tenu() ? "tenu" : "manqué";
    }

    boolean tenu() {
        return mesure.isPresent() && mesure.getAsDouble() <= limite;
    }

    boolean manque() {
        return mesure.isPresent() && !tenu();
    }

    String texteLimite() {
        return "≤ " + unite.texte(limite);
    }

    String texteMesure() {
        return mesure.isEmpty() ? "—" : unite.texte(mesure.getAsDouble());
    }
}
