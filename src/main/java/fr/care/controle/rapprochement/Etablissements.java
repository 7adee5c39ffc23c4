package fr.care.controle.rapprochement;

import fr.care.controle.source.Sources;
import fr.care.controle.source.basees.BaseEs;
import fr.care.controle.source.basees.LigneBase;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whose the numbers of the base are. */
public final class Etablissements {
    private Etablissements() {}

    /** The candidates of each FINESS number, EG or EJ, eligible or not. */
    public static Map<String, Set<String>> candidats(Faits faits) {
        Map<String, Set<String>> candidats = new HashMap<>();
        faits.acceptes(Sources.BASE_ES).forEach(version -> {
            LigneBase ligne = BaseEs.lire(version.valeurs(), version.preuve());
            ajouter(candidats, ligne.finessEg(), ligne.candidatId());
            ajouter(candidats, ligne.finessEj(), ligne.candidatId());
        });
        return candidats;
    }

    private static void ajouter(Map<String, Set<String>> candidats, String finess, String candidatId) {
        candidats.computeIfAbsent(finess, f -> new TreeSet<>()).add(candidatId);
    }
}
