package fr.care.controle.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.NumberToTextConverter;

/** The value of a cell of a sheet, by the type that the file gives it. */
final class ValeurXlsx {
    private static final int CHIFFRES = 15;

    private ValeurXlsx() {}

    static Brute de(String type, String texte, int style, IntFunction<String> textes, FormatsDate formats) {
        if (texte.isEmpty()) {
            return Brute.VIDE;
        }
        return switch (type) {
            case "s" -> Brute.texte(textes.apply(Integer.parseInt(texte)));
            case "b" -> Brute.texte(texte.equals("1") ? "VRAI" : "FAUX");
            case "e" -> new Brute(texte, Brute.Nature.ERREUR);
            case "d" -> new Brute(texte.length() > 10 ? texte.substring(0, 10) : texte, Brute.Nature.DATE);
            case "n" -> nombre(texte, style, formats);
            default -> Brute.texte(texte);
        };
    }

    private static Brute nombre(String texte, int style, FormatsDate formats) {
        if (usuel(texte) && !formats.date(style)) {
            return new Brute(sansZeros(texte), Brute.Nature.NOMBRE);
        }
        double valeur = Double.parseDouble(texte);
        if (!Double.isFinite(valeur)) {
            throw new NumberFormatException("neither a number nor a day");
        }
        Optional<LocalDate> jour = formats.jour(style, valeur);
        return jour.map(j -> new Brute(j.toString(), Brute.Nature.DATE))
                .orElseGet(() -> new Brute(
                        Nombres.simple(new BigDecimal(court(texte) ? texte : NumberToTextConverter.toText(valeur)))
                                .toPlainString(),
                        Brute.Nature.NOMBRE));
    }

    /** Digits, with or without decimals, short and without a zero too many before them: most numbers by far. */
    private static boolean usuel(String texte) {
        int point = texte.indexOf('.');
        int entiers = point < 0 ? texte.length() : point;
        return court(texte)
                && entiers > 0
                && (entiers == 1 || texte.charAt(0) != '0')
                && texte.indexOf('.', entiers + 1) < 0;
    }

    /** The same number without zeros after its last decimal. */
    private static String sansZeros(String texte) {
        int fin = texte.length();
        if (texte.indexOf('.') >= 0) {
            while (texte.charAt(fin - 1) == '0') {
                fin--;
            }
            fin -= texte.charAt(fin - 1) == '.' ? 1 : 0;
        }
        return texte.substring(0, fin);
    }

    /** Whether a spreadsheet shows the number as it is written: it shows 15 digits, so that 9.1 is 9.1. */
    private static boolean court(String texte) {
        if (texte.length() > CHIFFRES) {
            return false;
        }
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return true;
    }
}
