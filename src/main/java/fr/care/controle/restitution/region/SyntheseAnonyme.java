package fr.care.controle.restitution.region;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.restitution.LigneSynthese;
import java.util.Comparator;

/** What a night concludes of a candidate, its employees under their pseudonyms. */
final class SyntheseAnonyme {
    /** Employees by pseudonym, for their first order would tell that of the matricules; the other lines as they are. */
    private static final Comparator<Depense> ORDRE = Comparator.comparing(Depense::nature)
            .thenComparing(depense -> depense.nature() == Nature.INTERNE ? depense.reference() : "");

    private SyntheseAnonyme() {}

    static LigneSynthese de(LigneSynthese ligne, Anonymat anonymat) {
        ResultatCandidat r = ligne.resultat();
        BilanFinancier bilan = r.bilan();
        return new LigneSynthese(
                new ResultatCandidat(
                        r.candidat(),
                        r.evaluation(),
                        new BilanFinancier(
                                bilan.plafondApresDecoteMin(),
                                bilan.plafondApresDecoteMax(),
                                bilan.couts(),
                                bilan.depenses().stream()
                                        .map(anonymat::depense)
                                        .sorted(ORDRE)
                                        .toList()),
                        r.echeances(),
                        r.effets(),
                        r.chronologies()),
                ligne.nbAnomalies());
    }
}
