package fr.care.controle.restitution;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.resultat.Evaluation;

/**
 * A candidate with its evaluation.
 *
 * @param nbAnomalies how many anomalies name this candidate
 */
public record LigneSynthese(Candidat candidat, Evaluation evaluation, int nbAnomalies) {}
