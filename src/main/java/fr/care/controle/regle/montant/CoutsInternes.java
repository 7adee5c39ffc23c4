package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.domaine.depense.CoutInterne;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.depense.SaisieSalarie;
import fr.care.controle.domaine.depense.SaisieSalarie.Cellule;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Depense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The internal costs: « Ensemble des coûts induits par la mobilisation de personnels de l'établissement pour permettre l'atteinte des
 * objectifs ». Neither their year nor their objective is tested.
 */
final class CoutsInternes {
    private CoutsInternes() {}

    static Stream<Depense> depenses(List<CoutInterne> couts, Maximum<BigDecimal> ecartTolere) {
        return couts.stream().filter(cout -> Saisies.declaree(cout.saisie())).map(cout -> depense(cout, ecartTolere));
    }

    private static Depense depense(CoutInterne cout, Maximum<BigDecimal> ecartTolere) {
        List<Motif> heures = heures(cout).stream().toList();
        List<Motif> illisible = illisible(cout);
        boolean calculable = Saisies.lisible(cout.saisie())
                && heures.stream().noneMatch(motif -> motif.code() == Code.HEURES_INVALIDES);
        CoutCharge declare = CoutCharge.declare(cout.saisie());
        BigDecimal retenu = cout.recap()
                .filter(recap -> calculable)
                .map(recap -> declare.confirmePar(recap, ecartTolere)
                        .plafonne()
                        .imputable()
                        .arrondi())
                .orElse(Euros.ZERO);
        return new Depense(
                Nature.INTERNE,
                cout.matricule(),
                Optional.of(cout.annee()),
                cout.objectif(),
                declare(cout.saisie(), declare),
                retenu,
                Motifs.tries(
                        Stream.of(new ControlePaie(cout, ecartTolere).motifs(), heures.stream(), illisible.stream())
                                .flatMap(motifs -> motifs)),
                cout.preuve());
    }

    /** « CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION », else what its inputs give; 0 when that cannot be read. */
    private static BigDecimal declare(SaisieSalarie saisie, CoutCharge declare) {
        return saisie.calculs()
                .imputable()
                .map(Euros::arrondi)
                .orElseGet(() ->
                        saisie.illisibles().isEmpty() ? declare.imputable().arrondi() : Euros.ZERO);
    }

    private static List<Motif> illisible(CoutInterne cout) {
        return cout.saisie().illisibles().isEmpty()
                ? List.of()
                : List.of(motif(Code.MONTANT_ILLISIBLE, cout, cout.saisie().emplacements()));
    }

    /** « NOMBRE D'HEURES PRODUCTIVES ANNUELLES », « NOMBRE D'HEURES EFFECTIVES CONSACREES A L'ACTION » */
    private static Optional<Motif> heures(CoutInterne cout) {
        SaisieSalarie saisie = cout.saisie();
        Optional<BigDecimal> productives =
                Saisies.connue(saisie, Cellule.HEURES_PRODUCTIVES, saisie.heuresProductives());
        Optional<BigDecimal> consacrees = Saisies.connue(saisie, Cellule.HEURES_CONSACREES, saisie.heuresConsacrees());
        if (productives.filter(heures -> heures.signum() <= 0).isPresent()
                || consacrees.filter(heures -> heures.signum() < 0).isPresent()) {
            return Optional.of(motif(Code.HEURES_INVALIDES, cout, ecrites(productives), ecrites(consacrees)));
        }
        return productives.flatMap(limite -> consacrees
                .filter(heures -> heures.compareTo(limite) > 0)
                .map(heures -> motif(Code.HEURES_PLAFONNEES, cout, heures, limite)));
    }

    private static Object ecrites(Optional<BigDecimal> heures) {
        return heures.isPresent() ? heures.get() : "illisibles";
    }

    private static Motif motif(Code code, CoutInterne cout, Object... details) {
        return new Motif(code, Saisies.objet(cout), List.of(details), List.of(cout.preuve()));
    }
}
