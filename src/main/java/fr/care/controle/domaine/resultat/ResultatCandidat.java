package fr.care.controle.domaine.resultat;

import fr.care.controle.domaine.candidat.Candidat;
import java.util.List;

/** All that a night concludes of one candidate. */
public record ResultatCandidat(
        Candidat candidat,
        Evaluation evaluation,
        BilanFinancier bilan,
        List<Echeance> echeances,
        List<EffetLecture> effets,
        List<Chronologie> chronologies) {}
