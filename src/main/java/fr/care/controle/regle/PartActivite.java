package fr.care.controle.regle;

import fr.care.controle.campagne.Minimum;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.logique.Tri;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The share of the candidate's activité combinée that is at the target.
 *
 * @param prouvee the weight of the units at the target
 * @param possible the same with the units that may be
 * @param totale the weight of all units
 */
record PartActivite(BigDecimal prouvee, BigDecimal possible, BigDecimal totale) {
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    static PartActivite de(List<UniteJugee> unites) {
        BigDecimal prouvee = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        BigDecimal totale = BigDecimal.ZERO;
        for (UniteJugee unite : unites) {
            BigDecimal poids = unite.unite().activiteCombinee();
            Tri aLaCible = unite.fait().valeur();
            totale = totale.add(poids);
            prouvee = aLaCible.vrai() ? prouvee.add(poids) : prouvee;
            possible = aLaCible.faux() ? possible : possible.add(poids);
        }
        return new PartActivite(prouvee, possible, totale);
    }

    /** Without any weight, nothing can be compared. */
    boolean nulle() {
        return totale.signum() == 0;
    }

    /** Compared without division, so exactly. */
    boolean atteint(BigDecimal poids, Minimum<BigDecimal> seuil) {
        return seuil.porteA(seuil.valeur().multiply(totale)).respecte(poids.multiply(CENT));
    }

    /** The proven share; only asked when there is something to weigh. */
    Optional<Mesure> mesure() {
        return Optional.of(new Mesure.PartActivite(pourcentage(prouvee)));
    }

    /** Said when not even the unknown units could reach the threshold. */
    List<Motif> insuffisance(Minimum<BigDecimal> seuil) {
        return atteint(possible, seuil)
                ? List.of()
                : List.of(
                        new Motif(Code.AC_INSUFFISANTE, "", List.of(pourcentage(possible), seuil.valeur()), List.of()));
    }

    private BigDecimal pourcentage(BigDecimal poids) {
        return poids.multiply(CENT).divide(totale, 2, RoundingMode.DOWN);
    }
}
