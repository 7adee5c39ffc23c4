package fr.care.controle.source.paie;

import fr.care.controle.format.Brute;
import fr.care.controle.format.Nombres;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of a printed recap: a number, perhaps followed by the euro sign. */
final class Montants {
    private Montants() {}

    /** Empty when blank, and when what is written is not an amount. */
    static Optional<BigDecimal> lire(Brute cellule) {
        return switch (cellule.nature()) {
            case NOMBRE, TEXTE -> Nombres.lire(cellule.texte().replaceFirst("[\\s\\p{Z}]*€$", ""));
            case DATE, ERREUR -> Optional.empty();
        };
    }
}
