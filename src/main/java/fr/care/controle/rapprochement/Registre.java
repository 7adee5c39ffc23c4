package fr.care.controle.rapprochement;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers anomalies: one per candidate, code and object, with all the rows that show it, whatever the order of the rows. */
final class Registre {
    /** The candidate of an anomaly that bears on none. */
    static final String SANS_CANDIDAT = "";

    private record Cle(String candidatId, Code code, String objet) {}

    private record Entree(List<Object> details, List<Preuve> preuves) {}

    private final Map<Cle, Entree> entrees = new HashMap<>();

    void ajouter(String candidatId, Code code, String objet, List<Object> details, Preuve preuve) {
        Cle cle = new Cle(candidatId, code, objet);
        Entree entree = entrees.get(cle);
        if (entree == null) {
            List<Preuve> preuves = new ArrayList<>(1);
            preuves.add(preuve);
            entrees.put(cle, new Entree(details, preuves));
            return;
        }
        entree.preuves().add(preuve);
        // Rows may disagree on the details: their text chooses, for where a row stands may only change the evidence.
        if (details.toString().compareTo(entree.details().toString()) < 0) {
            entrees.put(cle, new Entree(details, entree.preuves()));
        }
    }

    void ajouter(Collection<String> candidats, Code code, String objet, List<Object> details, Preuve preuve) {
        if (candidats.isEmpty()) {
            ajouter(SANS_CANDIDAT, code, objet, details, preuve);
        }
        candidats.forEach(candidat -> ajouter(candidat, code, objet, details, preuve));
    }

    /** An anomaly that no row shows, such as a file that is not there. */
    void ajouterSansPreuve(String candidatId, Code code, String objet, List<Object> details) {
        entrees.put(new Cle(candidatId, code, objet), new Entree(details, List.of()));
    }

    List<Anomalie> anomalies() {
        List<Anomalie> anomalies = new ArrayList<>(entrees.size());
        entrees.forEach((cle, entree) -> anomalies.add(
                new Anomalie(cle.candidatId(), cle.code(), cle.objet(), entree.details(), entree.preuves())));
        return anomalies;
    }
}
