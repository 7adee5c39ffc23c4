package fr.care.controle.restitution;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Chronologie;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import java.util.List;

/**
 * A candidate with all that the night concludes of it.
 *
 * @param nbAnomalies how many anomalies name this candidate
 */
public record LigneSynthese(ResultatCandidat resultat, int nbAnomalies) {
    public Candidat candidat() {
        return resultat.candidat();
    }

    public Evaluation evaluation() {
        return resultat.evaluation();
    }

    public BilanFinancier bilan() {
        return resultat.bilan();
    }

    public List<Echeance> echeances() {
        return resultat.echeances();
    }

    public List<EffetLecture> effets() {
        return resultat.effets();
    }

    public List<Chronologie> chronologies() {
        return resultat.chronologies();
    }
}
