package fr.care.controle.regle.montant;

import fr.care.controle.domaine.depense.CoutInterne;
import fr.care.controle.domaine.depense.SaisieSalarie;
import fr.care.controle.domaine.depense.SaisieSalarie.Cellule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The input cells of one employee and year. */
final class Saisies {
    private Saisies() {}

    /** What a motif or an anomaly of an employee-year bears on. */
    static String objet(CoutInterne cout) {
        String matricule = cout.matricule().isBlank() ? "ligne " + cout.preuve().ligne() : cout.matricule();
        return matricule + "/" + cout.annee();
    }

    /** Whether every input can be read: what the template computes of them is another matter. */
    static boolean lisible(SaisieSalarie saisie) {
        return Set.of(Cellule.IMPUTABLE).containsAll(saisie.illisibles());
    }

    /** The value of a cell, a blank one being 0; empty when it cannot be read: it is then compared with nothing. */
    static Optional<BigDecimal> connue(SaisieSalarie saisie, Cellule cellule, Optional<BigDecimal> lue) {
        return saisie.illisibles().contains(cellule) ? Optional.empty() : Optional.of(lue.orElse(BigDecimal.ZERO));
    }

    /** Whether anything is declared: the template also prints the years in which an employee did nothing. */
    static boolean declaree(SaisieSalarie saisie) {
        return !lisible(saisie)
                || Stream.of(saisie.brut(), saisie.charges(), saisie.heuresConsacrees())
                        .flatMap(Optional::stream)
                        .anyMatch(valeur -> valeur.signum() != 0);
    }
}
