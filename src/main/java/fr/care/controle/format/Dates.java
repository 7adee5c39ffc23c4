package fr.care.controle.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as exports write them: {@code 2026-11-20} or {@code 20/11/2026}; a day that does not exist is not one. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern FRANCAISE = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

    private Dates() {}

    static Optional<LocalDate> lire(String texte) {
        Matcher iso = ISO.matcher(texte);
        if (iso.matches()) {
            return jour(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher francaise = FRANCAISE.matcher(texte);
        return francaise.matches()
                ? jour(francaise.group(3), francaise.group(2), francaise.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> jour(String annee, String mois, String jour) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(annee), Integer.parseInt(mois), Integer.parseInt(jour)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
