package fr.care.controle.rapprochement;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers anomalies: one per candidate, code and object, with all the rows that show it, whatever the order of the rows. */
final class Registre {
    /** The candidate of an anomaly that bears on none. */
    static final String SANS_CANDIDAT = "";

    private record Cle(String candidatId, Code code, String objet) {}

    private record Entree(List<Object> details, Optional<Preuve> preuveDesDetails, List<Preuve> preuves) {}

    private final Map<Cle, Entree> entrees = new HashMap<>();

    void ajouter(String candidatId, Code code, String objet, List<Object> details, Preuve preuve) {
        Cle cle = new Cle(candidatId, code, objet);
        Entree entree = entrees.get(cle);
        if (entree == null) {
            List<Preuve> preuves = new ArrayList<>(1);
            preuves.add(preuve);
            entrees.put(cle, new Entree(details, Optional.of(preuve), preuves));
            return;
        }
        entree.preuves().add(preuve);
        // The details shown are those of the first row, so that the order of reading changes nothing.
        if (entree.preuveDesDetails().filter(p -> p.compareTo(preuve) > 0).isPresent()) {
            entrees.put(cle, new Entree(details, Optional.of(preuve), entree.preuves()));
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
        entrees.put(new Cle(candidatId, code, objet), new Entree(details, Optional.empty(), List.of()));
    }

    List<Anomalie> anomalies() {
        List<Anomalie> anomalies = new ArrayList<>(entrees.size());
        entrees.forEach((cle, entree) -> anomalies.add(
                new Anomalie(cle.candidatId(), cle.code(), cle.objet(), entree.details(), entree.preuves())));
        return anomalies;
    }
}
