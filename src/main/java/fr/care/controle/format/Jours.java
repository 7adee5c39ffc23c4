package fr.care.controle.format;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them in forms: a date cell, {@code 2026-03-05}, {@code 05/03/2026}, {@code 5.3.2026}. */
public final class Jours {
    private static final Pattern A_LA_MAIN = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

    private Jours() {}

    /** The day of a cell; empty when it holds something else, or a day that does not exist. */
    public static Optional<LocalDate> lire(Brute brute) {
        if (brute.nature() != Brute.Nature.DATE && brute.nature() != Brute.Nature.TEXTE) {
            return Optional.empty();
        }
        Matcher jour = A_LA_MAIN.matcher(brute.texte());
        return Dates.lire(
                jour.matches() ? deux(jour.group(1)) + "/" + deux(jour.group(2)) + "/" + jour.group(3) : brute.texte());
    }

    private static String deux(String chiffres) {
        return chiffres.length() == 1 ? "0" + chiffres : chiffres;
    }
}
