package fr.care.controle.regle.montant;

import fr.care.controle.domaine.depense.CoutInterne;
import fr.care.controle.domaine.depense.SaisieSalarie;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The input cells of one employee and year. */
final class Saisies {
    private Saisies() {}

    /** What a motif or an anomaly of an employee-year bears on. */
    static String objet(CoutInterne cout) {
        return cout.matricule() + "/" + cout.annee();
    }

    static boolean lisible(SaisieSalarie saisie) {
        return saisie.illisibles() == 0;
    }

    /** The value of a cell: a blank one is 0, unless it may be the one that could not be read. */
    static Optional<BigDecimal> connue(SaisieSalarie saisie, Optional<BigDecimal> cellule) {
        return cellule.or(() -> lisible(saisie) ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }

    /** Whether anything is declared: the template also prints the years in which an employee did nothing. */
    static boolean declaree(SaisieSalarie saisie) {
        return !lisible(saisie)
                || Stream.of(saisie.brut(), saisie.charges(), saisie.heuresConsacrees())
                        .flatMap(Optional::stream)
                        .anyMatch(valeur -> valeur.signum() != 0);
    }
}
