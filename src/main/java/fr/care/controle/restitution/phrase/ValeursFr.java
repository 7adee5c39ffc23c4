package fr.care.controle.restitution.phrase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a value reads in a French sentence, whatever the format of the file that holds the sentence. */
public final class ValeursFr {
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private ValeursFr() {}

    /** Takes the types that a motif may hold; what is not a date nor a decimal reads as it is written. */
    public static String valeur(Object valeur) {
        if (valeur instanceof LocalDate jour) {
            return jour(jour);
        }
        return valeur instanceof BigDecimal nombre ? decimal(nombre) : valeur.toString();
    }

    public static String jour(LocalDate jour) {
        return JOUR.format(jour);
    }

    /** As many decimals as the value holds, after a comma. */
    public static String decimal(BigDecimal nombre) {
        return nombre.toPlainString().replace('.', ',');
    }

    /** Without trailing zeros: {@code 2,5}. */
    public static String pourcentage(BigDecimal taux) {
        return decimal(taux.stripTrailingZeros());
    }

    /** The plural starts at two in French: {@code 1,50 jour}. */
    public static String quantite(BigDecimal nombre, String singulier) {
        return decimal(nombre) + " " + singulier + (nombre.compareTo(BigDecimal.valueOf(2)) < 0 ? "" : "s");
    }
}
