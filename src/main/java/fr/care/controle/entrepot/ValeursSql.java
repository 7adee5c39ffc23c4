package fr.care.controle.entrepot;

import java.math.BigDecimal;

/** Values as the program wants them back. */
final class ValeursSql {
    private ValeursSql() {}

    /** Databases pad or strip the zeros of a number, each in its own way. */
    static BigDecimal nombre(BigDecimal valeur) {
        return new BigDecimal(valeur.stripTrailingZeros().toPlainString());
    }
}
