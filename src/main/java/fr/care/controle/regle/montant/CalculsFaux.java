package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.domaine.depense.CoutInterne;
import fr.care.controle.domaine.depense.SaisieSalarie.Calculs;
import fr.care.controle.domaine.depense.SaisieSalarie.Cellule;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows that the template computes, held against the inputs they come from: « S/TOTAL SALAIRES BRUTS + CHARGES PATRONALES », « Taux
 * Horaire », « CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION ». A blank row says nothing, and an input that cannot be read proves nothing of the rows that need it.
 */
final class CalculsFaux {
    private static final Set<Cellule> BRUT_NET = Set.of(Cellule.BRUT, Cellule.INEL_BRUT);
    private static final Set<Cellule> CHARGES_NETTES = Set.of(Cellule.CHARGES, Cellule.INEL_CHARGES);
    private static final Set<Cellule> SOUS_TOTAL =
            Set.of(Cellule.BRUT, Cellule.INEL_BRUT, Cellule.CHARGES, Cellule.INEL_CHARGES);
    private static final Set<Cellule> TAUX_HORAIRE =
            Set.of(Cellule.BRUT, Cellule.INEL_BRUT, Cellule.CHARGES, Cellule.INEL_CHARGES, Cellule.HEURES_PRODUCTIVES);
    private static final Set<Cellule> IMPUTABLE = Set.of(Cellule.values());

    private CalculsFaux() {}

    /** One per employee and year, however many rows are wrong; the first of them is told. */
    static Stream<Motif> motifs(List<CoutInterne> couts, Maximum<BigDecimal> ecartTolere) {
        return couts.stream().flatMap(cout -> motif(cout, ecartTolere).stream());
    }

    private static Optional<Motif> motif(CoutInterne cout, Maximum<BigDecimal> ecartTolere) {
        List<Ligne> fausses = lignes(cout.saisie().calculs(), CoutCharge.declare(cout.saisie()))
                .filter(ligne ->
                        Collections.disjoint(ligne.saisies, cout.saisie().illisibles()))
                .filter(ligne -> ligne.fausse(ecartTolere))
                .toList();
        return fausses.stream()
                .findFirst()
                .map(ligne -> new Motif(
                        Code.ETAT_FINANCIER_CALCUL_FAUX,
                        Saisies.objet(cout),
                        List.of(
                                ligne.libelle,
                                Euros.arrondi(ligne.imprime.orElse(BigDecimal.ZERO)),
                                ligne.attendu.arrondi(),
                                fausses.size()),
                        List.of(cout.preuve())));
    }

    private static Stream<Ligne> lignes(Calculs imprimes, CoutCharge saisi) {
        return Stream.of(
                new Ligne(
                        "SALAIRE BRUT (hors éléments non éligibles)",
                        imprimes.brutNet(),
                        Quotient.de(saisi.brutNet()),
                        BRUT_NET),
                new Ligne(
                        "CHARGES PATRONALES (hors éléments non éligibles)",
                        imprimes.chargesNettes(),
                        Quotient.de(saisi.chargesNettes()),
                        CHARGES_NETTES),
                new Ligne(
                        "S/TOTAL SALAIRES BRUTS + CHARGES PATRONALES",
                        imprimes.sousTotal(),
                        Quotient.de(saisi.sousTotal()),
                        SOUS_TOTAL),
                new Ligne("Taux Horaire", imprimes.tauxHoraire(), saisi.tauxHoraire(), TAUX_HORAIRE),
                new Ligne(
                        "CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION",
                        imprimes.imputable(),
                        saisi.imputable(),
                        IMPUTABLE));
    }

    /** @param saisies the inputs that the row is computed of */
    private record Ligne(String libelle, Optional<BigDecimal> imprime, Quotient attendu, Set<Cellule> saisies) {
        boolean fausse(Maximum<BigDecimal> ecartTolere) {
            return imprime.filter(valeur -> attendu.differe(valeur, ecartTolere))
                    .isPresent();
        }
    }
}
