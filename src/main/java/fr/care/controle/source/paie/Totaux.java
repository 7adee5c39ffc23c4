package fr.care.controle.source.paie;

import fr.care.controle.source.paie.LignePaie.Genre;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a recap add up to. Lines before the total of the gross make the gross, lines between it and the total of
 * the deductions the charges; lines after count for nothing.
 */
final class Totaux {
    private final List<LignePaie> lignesBrut;
    private final List<LignePaie> lignesRetenues;
    private final Optional<LignePaie> totalBrut;
    private final Optional<LignePaie> totalRetenues;

    Totaux(List<LignePaie> lignes) {
        List<LignePaie> ordonnees =
                lignes.stream().sorted(Comparator.comparingInt(LignePaie::rang)).toList();
        totalBrut = premier(ordonnees, Genre.TOTAL_BRUT);
        totalRetenues = premier(ordonnees, Genre.TOTAL_RETENUES);
        int finBrut = totalBrut.map(LignePaie::rang).orElse(Integer.MAX_VALUE);
        int finRetenues = totalRetenues.map(LignePaie::rang).orElse(Integer.MAX_VALUE);
        lignesBrut = rubriques(ordonnees, ligne -> ligne.rang() < finBrut);
        lignesRetenues = rubriques(ordonnees, ligne -> ligne.rang() > finBrut && ligne.rang() < finRetenues);
    }

    private static Optional<LignePaie> premier(List<LignePaie> lignes, Genre genre) {
        return lignes.stream().filter(ligne -> ligne.genre() == genre).findFirst();
    }

    private static List<LignePaie> rubriques(List<LignePaie> lignes, Predicate<LignePaie> garde) {
        return lignes.stream()
                .filter(ligne -> ligne.genre() == Genre.RUBRIQUE && garde.test(ligne))
                .toList();
    }

    /** The printed total of the gross. */
    Optional<BigDecimal> brut() {
        return totalBrut.map(LignePaie::remuneration);
    }

    /** The printed total of the employer's charges. */
    Optional<BigDecimal> charges() {
        return totalRetenues.map(LignePaie::partPatronale);
    }

    /** The printed total of the employee's share. */
    Optional<BigDecimal> partSalariale() {
        return totalRetenues.map(LignePaie::partSalariale);
    }

    BigDecimal sommeBrut() {
        return somme(lignesBrut, LignePaie::remuneration);
    }

    BigDecimal sommeCharges() {
        return somme(lignesRetenues, LignePaie::partPatronale);
    }

    BigDecimal sommeSalariale() {
        return somme(lignesRetenues, LignePaie::partSalariale);
    }

    BigDecimal inelBrut() {
        return somme(nonEligibles(lignesBrut), LignePaie::remuneration);
    }

    BigDecimal inelCharges() {
        return somme(nonEligibles(lignesRetenues), LignePaie::partPatronale);
    }

    private static List<LignePaie> nonEligibles(List<LignePaie> lignes) {
        return lignes.stream().filter(LignePaie::nonEligible).toList();
    }

    private static BigDecimal somme(List<LignePaie> lignes, Function<LignePaie, @Nullable BigDecimal> montant) {
        return lignes.stream().map(montant).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
