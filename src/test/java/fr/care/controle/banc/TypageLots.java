package fr.care.controle.banc;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.format.Booleens;
import fr.care.controle.format.Colonne;
import fr.care.controle.format.Nombres;
import fr.care.controle.format.Textes;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Types one cell as one would in the processor of a Spring Batch step; a cell that cannot be read is empty, as a blank one is. */
final class TypageLots {
    private final Set<String> base;

    /** The numbers of the base, which confirm those that lost their first zero. */
    TypageLots(Set<String> base) {
        this.base = base;
    }

    static String rogner(String cellule) {
        int debut = 0;
        int fin = cellule.length();
        while (debut < fin && blanc(cellule.charAt(debut))) {
            debut++;
        }
        while (fin > debut && blanc(cellule.charAt(fin - 1))) {
            fin--;
        }
        return cellule.substring(debut, fin);
    }

    private static boolean blanc(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    Optional<Object> lire(Colonne colonne, String texte) {
        return switch (colonne.type()) {
            case TEXTE ->
                Optional.<Object>of(texte).filter(t -> colonne.motif().stream().allMatch(texte::matches));
            case FINESS -> mot(colonne, texte).or(() -> finess(texte));
            case ENTIER -> nombre(colonne, texte).filter(n -> n.scale() <= 0).map(BigDecimal::intValueExact);
            case DECIMAL -> nombre(colonne, texte).map(n -> n);
            case DATE -> jour(texte);
            case BOOLEEN -> booleen(Textes.sansAccents(texte));
            case ENUM -> mot(colonne, texte);
        };
    }

    private static Optional<Object> mot(Colonne colonne, String texte) {
        String mot = Textes.sansAccents(texte);
        return colonne.valeurs().stream()
                .filter(valeur -> Textes.sansAccents(valeur).equals(mot))
                .<Object>map(valeur -> valeur)
                .findFirst();
    }

    private Optional<Object> finess(String texte) {
        if (NumeroFiness.bienForme(texte)) {
            return Optional.of(texte);
        }
        String repare = "0" + texte;
        return NumeroFiness.cleValide(repare) && (base.isEmpty() || base.contains(repare))
                ? Optional.of(repare)
                : Optional.empty();
    }

    private static Optional<BigDecimal> nombre(Colonne colonne, String texte) {
        return Nombres.lire(texte)
                .filter(n -> colonne.min().stream().allMatch(min -> min.compareTo(n) <= 0)
                        && colonne.max().stream().allMatch(max -> max.compareTo(n) >= 0));
    }

    private static Optional<Object> jour(String texte) {
        try {
            return Optional.of(
                    texte.indexOf('/') == 2
                            ? LocalDate.of(entier(texte, 6, 10), entier(texte, 3, 5), entier(texte, 0, 2))
                            : LocalDate.parse(texte));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static int entier(String texte, int debut, int fin) {
        return Integer.parseInt(texte.substring(debut, fin));
    }

    private static Optional<Object> booleen(String mot) {
        if (Booleens.VRAIS.contains(mot)) {
            return Optional.of(true);
        }
        return Booleens.FAUX.contains(mot) ? Optional.of(false) : Optional.empty();
    }
}
