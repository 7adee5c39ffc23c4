package fr.care.controle.source.paie;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a payroll recap, as the totals need it.
 *
 * @param rang its place in the recap
 * @param nonEligible whether its rubric is not eligible (time account paid out, departure bonus)
 * @param remuneration euros; null when blank, for a million lines are kept
 * @param partSalariale euros; null when blank, for a million lines are kept
 * @param partPatronale euros; null when blank, for a million lines are kept
 */
record LignePaie(
        int rang,
        Genre genre,
        boolean nonEligible,
        @Nullable BigDecimal remuneration,
        @Nullable BigDecimal partSalariale,
        @Nullable BigDecimal partPatronale) {
    /** What the line is. */
    enum Genre {
        RUBRIQUE,
        TOTAL_BRUT,
        TOTAL_RETENUES
    }
}
