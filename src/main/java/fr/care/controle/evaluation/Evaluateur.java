package fr.care.controle.evaluation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.regle.Chronologies;
import fr.care.controle.regle.Controle;
import fr.care.controle.regle.Echeances;
import fr.care.controle.regle.EffetsLectures;
import fr.care.controle.regle.montant.Finances;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the rules conclude of one candidate at one date: a pure function of its dossier and of the campaign.
 */
public final class Evaluateur {
    private Evaluateur() {}

    public static CandidatEvalue evaluer(Dossier dossier, LocalDate date, Parametres parametres) {
        Controle controle = new Controle(dossier, date, parametres);
        Evaluation evaluation = controle.evaluer(Set.of());
        BilanFinancier bilan = finances(dossier, evaluation, parametres);
        return new CandidatEvalue(
                new ResultatCandidat(
                        dossier.candidat(),
                        evaluation,
                        bilan,
                        Echeances.de(dossier, evaluation, parametres),
                        EffetsLectures.de(controle, autre -> montantMax(finances(dossier, autre, parametres))),
                        Chronologies.de(dossier, evaluation, parametres)),
                Stream.concat(
                                Controle.anomalies(dossier).stream(),
                                Finances.anomalies(dossier.etatFinancier(), dossier, evaluation, bilan, parametres)
                                        .stream())
                        .toList());
    }

    private static BilanFinancier finances(Dossier dossier, Evaluation evaluation, Parametres parametres) {
        return Finances.evaluer(dossier.etatFinancier(), dossier, evaluation, parametres);
    }

    private static Optional<BigDecimal> montantMax(BilanFinancier bilan) {
        return bilan.couts().map(BilanFinancier.Couts::montantMax);
    }
}
