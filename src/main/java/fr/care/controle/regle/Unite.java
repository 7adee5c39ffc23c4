package fr.care.controle.regle;

import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * An EJ or an EG of the candidate's perimeter, whichever the objective weighs or counts.
 *
 * @param identifiants the FINESS numbers that touch it: itself, its EJ, its eligible EG
 * @param etablissements its eligible EG
 */
record Unite(String finess, String ej, Set<String> identifiants, List<Etablissement> etablissements) {

    /** « un périmètre d'EJ représentant 66% de l'AC » for a GHT, « un périmètre d'EG » otherwise. */
    static List<Unite> activite(Dossier dossier) {
        return dossier.candidat().type() == TypeCandidat.GHT ? parEj(dossier) : parEg(dossier);
    }

    /** FINESS PMSI: « au niveau des EJ pour les établissements publics et centres de dialyse ». */
    static List<Unite> pmsi(Dossier dossier) {
        return dossier.candidat().type() == TypeCandidat.EJ_PRIVE ? parEg(dossier) : parEj(dossier);
    }

    static List<Unite> parEj(Dossier dossier) {
        TreeMap<String, List<Etablissement>> parEj = new TreeMap<>();
        for (Etablissement eg : dossier.etablissements()) {
            parEj.computeIfAbsent(eg.finessEj(), ej -> new ArrayList<>()).add(eg);
        }
        List<Unite> unites = new ArrayList<>();
        parEj.forEach((ej, egs) -> {
            Set<String> identifiants = new HashSet<>(Set.of(ej));
            egs.forEach(eg -> identifiants.add(eg.finessEg()));
            unites.add(new Unite(ej, ej, identifiants, egs));
        });
        return unites;
    }

    private static List<Unite> parEg(Dossier dossier) {
        return dossier.etablissements().stream()
                .sorted(Comparator.comparing(Etablissement::finessEg))
                .map(eg -> new Unite(
                        eg.finessEg(),
                        eg.finessEj(),
                        new HashSet<>(List.of(eg.finessEg(), eg.finessEj())),
                        List.of(eg)))
                .toList();
    }

    BigDecimal activiteCombinee() {
        return etablissements.stream().map(Etablissement::activiteCombinee).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean support() {
        return etablissements.stream().anyMatch(Etablissement::ejSupport);
    }

    /** Whether something attached to these numbers touches the unit: attached to it, to its EJ, or to one of its EG. */
    boolean touchee(Set<String> rattachements) {
        return rattachements.contains(NumeroFiness.TOUT)
                || identifiants.stream().anyMatch(rattachements::contains);
    }

    /** Whether perimeters attached to these numbers leave nothing of the unit out. */
    boolean couverte(Set<String> rattachements) {
        return rattachements.contains(NumeroFiness.TOUT)
                || rattachements.contains(ej)
                || etablissements.stream().allMatch(eg -> rattachements.contains(eg.finessEg()));
    }

    List<Preuve> preuves() {
        return etablissements.stream().map(Etablissement::preuve).toList();
    }
}
