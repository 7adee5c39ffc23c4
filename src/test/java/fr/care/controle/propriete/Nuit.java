package fr.care.controle.propriete;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.rapprochement.Rapprochement;
import fr.care.controle.regle.Controle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a night makes of its facts. */
record Nuit(LocalDate date, Rapprochement rapprochement, Dossiers dossiers) {
    static Nuit de(Faits faits, LocalDate date) {
        Rapprochement rapprochement = new Rapprochement(faits, Chaine.PARAMETRES);
        return new Nuit(date, rapprochement, rapprochement.dossiers());
    }

    Evaluation evaluer(String candidat, Set<Lecture> lectures) {
        return evaluer(dossiers.dossier(candidat), lectures);
    }

    Evaluation evaluer(Dossier dossier, Set<Lecture> lectures) {
        return controle(dossier).evaluer(lectures);
    }

    /** What it computes for a reading may serve another. */
    Controle controle(Dossier dossier) {
        return new Controle(dossier, date, Chaine.PARAMETRES);
    }

    Map<String, Evaluation> evaluations() {
        Map<String, Evaluation> evaluations = new TreeMap<>();
        dossiers.candidats().forEach(id -> evaluations.put(id, evaluer(id, Set.of())));
        return evaluations;
    }

    List<Anomalie> anomalies() {
        List<Anomalie> anomalies = new ArrayList<>(rapprochement.anomalies(date));
        dossiers.candidats().forEach(id -> anomalies.addAll(Controle.anomalies(dossiers.dossier(id))));
        return anomalies;
    }
}
