package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Evaluation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The money of one candidate. A pure function, like the verdicts: same statement, same dossier, same evaluation, same parameters, same
 * amounts.
 */
public final class Finances {
    /** Then the position in the statement: the sort is stable. */
    private static final Comparator<Depense> ORDRE = Comparator.comparing(Depense::nature)
            .thenComparing(Depense::reference)
            .thenComparing(depense -> depense.annee().orElse(0));

    private Finances() {}

    /**
     * What is kept of each line, and what can be paid.
     *
     * @param etat the statement of the candidate, when there is one
     * @param evaluation gives the reference date of the costs and the décote
     */
    public static BilanFinancier evaluer(
            Optional<EtatFinancier> etat, Dossier dossier, Evaluation evaluation, Parametres p) {
        PeriodeEligible periode = PeriodeEligible.de(dossier, evaluation.dateReference(), p);
        return new Montant(dossier.candidat().plafond(), evaluation.decote())
                .bilan(etat.filter(lu -> lu.illisible().isEmpty()).map(lu -> depenses(lu, periode, p)));
    }

    /**
     * What of the statement and of the payroll a person must know of.
     *
     * @param bilan what {@link #evaluer} made of the same statement
     */
    public static List<Anomalie> anomalies(
            Optional<EtatFinancier> etat, Dossier dossier, Evaluation evaluation, BilanFinancier bilan, Parametres p) {
        return new AnomaliesFinancieres(dossier, evaluation, p).de(etat, bilan);
    }

    private static List<Depense> depenses(EtatFinancier etat, PeriodeEligible periode, Parametres p) {
        Factures factures = new Factures(p.depenses(), periode);
        return Stream.of(
                        CoutsInternes.depenses(etat.internes(), p.depenses().ecartPaie()),
                        factures.depenses(Nature.EXTERNE, etat.externes()),
                        factures.depenses(Nature.AUTRE, etat.autres()),
                        Recettes.depenses(etat.recettes()))
                .flatMap(lignes -> lignes)
                .sorted(ORDRE)
                .toList();
    }
}
