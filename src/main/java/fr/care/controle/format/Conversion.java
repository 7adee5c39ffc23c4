package fr.care.controle.format;

import fr.care.controle.format.Conversion.Lue.Finess;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one column into typed values, or says what is expected of them. */
interface Conversion {
    Lue lire(Brute brute);

    /**
     * A cell once read.
     *
     * @param valeur typed as {@link TypeColonne} says; null when blank or unreadable
     * @param motif in French, what is expected; empty when nothing is wrong
     */
    record Lue(@Nullable Object valeur, Optional<String> motif, Finess finess) {
        private static final Lue VIDE = new Lue(null, Optional.empty(), Finess.SANS_OBJET);

        /** What became of a FINESS number. */
        enum Finess {
            SANS_OBJET,
            REPARE,
            INVALIDE
        }

        static Lue de(Object valeur) {
            return new Lue(valeur, Optional.empty(), Finess.SANS_OBJET);
        }

        static Lue faute(String motif) {
            return new Lue(null, Optional.of(motif), Finess.SANS_OBJET);
        }
    }

    static Conversion de(Colonne colonne, FinessConnus finess) {
        Conversion type = switch (colonne.type()) {
            case TEXTE -> new ConversionTexte(colonne);
            case FINESS -> new ConversionFiness(colonne, finess);
            case ENTIER -> brute -> nombre(colonne, brute, true);
            case DECIMAL -> brute -> nombre(colonne, brute, false);
            case DATE -> Conversion::date;
            case BOOLEEN -> Conversion::booleen;
            case ENUM -> new ConversionEnum(colonne);
        };
        return brute -> {
            if (brute.vide()) {
                return colonne.requise() ? Lue.faute("une valeur est obligatoire") : Lue.VIDE;
            }
            return brute.nature() == Brute.Nature.ERREUR
                    ? Lue.faute("une erreur de tableur, ou une formule sans valeur calculée, ne peut pas être lue")
                    : type.lire(brute);
        };
    }

    private static Lue date(Brute brute) {
        return brute.nature() == Brute.Nature.NOMBRE
                ? Lue.faute("une date est attendue, la cellule est un nombre : donnez-lui un format de date")
                : Dates.lire(brute.texte())
                        .map(Lue::de)
                        .orElseGet(() -> Lue.faute("une date AAAA-MM-JJ ou JJ/MM/AAAA qui existe est attendue"));
    }

    private static Lue booleen(Brute brute) {
        return Booleens.lire(brute.texte())
                .map(Lue::de)
                .orElseGet(() -> Lue.faute("OUI ou NON est attendu (O/N, VRAI/FAUX, true/false, 1/0 conviennent)"));
    }

    private static Lue nombre(Colonne colonne, Brute brute, boolean entier) {
        Optional<BigDecimal> lu = brute.nature() == Brute.Nature.DATE
                ? Optional.empty()
                : Nombres.lire(brute.texte()).filter(n -> !entier || petitEntier(n));
        boolean permis = lu.isPresent()
                && colonne.min().stream().allMatch(min -> min.compareTo(lu.get()) <= 0)
                && colonne.max().stream().allMatch(max -> max.compareTo(lu.get()) >= 0);
        if (!permis) {
            return Lue.faute((entier ? "un nombre entier" : "un nombre") + bornes(colonne) + " est attendu");
        }
        return Lue.de(entier ? (Object) lu.get().intValueExact() : lu.get());
    }

    private static boolean petitEntier(BigDecimal nombre) {
        return nombre.scale() <= 0 && nombre.toBigInteger().bitLength() < Integer.SIZE;
    }

    private static String bornes(Colonne colonne) {
        Optional<String> min = colonne.min().map(BigDecimal::toPlainString);
        Optional<String> max = colonne.max().map(BigDecimal::toPlainString);
        if (min.isPresent() && max.isPresent()) {
            return " de " + min.get() + " à " + max.get();
        }
        return min.map(m -> " d'au moins " + m).orElse("")
                + max.map(m -> " d'au plus " + m).orElse("");
    }
}
