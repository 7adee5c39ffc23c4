package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.campagne.Minimum;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.dossier.Exercice;
import java.time.LocalDate;
import java.util.List;

/**
 * When external and other costs must have been engaged: « entre la publication de l'arrêté […], à savoir le 30 janvier 2026, et la
 * date de déclaration d'atteinte des objectifs ».
 *
 * @param fin the date that the candidate is judged at
 * @param depotAuPlusTard « au plus tard le 31 mars 2027 »
 */
record PeriodeEligible(
        Minimum<LocalDate> debut,
        Minimum<LocalDate> debutExercice,
        LocalDate fin,
        Maximum<LocalDate> depotAuPlusTard,
        List<Exercice> exercices) {

    static PeriodeEligible de(Dossier dossier, LocalDate dateReference, Parametres p) {
        return new PeriodeEligible(
                p.depenses().auPlusTot(),
                p.depenses().exerciceAuPlusTot(),
                dateReference,
                p.depot().auPlusTard(),
                dossier.exercices());
    }

    boolean contient(LocalDate date) {
        return debut.respecte(date) && !date.isAfter(fin);
    }

    LocalDate finExercice() {
        LocalDate limite = depotAuPlusTard.valeur();
        return limite.isBefore(fin) ? limite : fin;
    }

    /**
     * « Pour que cet exercice rentre dans le périmètre des dépenses éligibles, il doit être réalisé entre le 30 janvier 2026 et le
     * dépôt de déclaration d'atteinte des objectifs, au plus tard le 31 mars 2027 »: any exercise, whatever proves it.
     */
    boolean exerciceRealise() {
        return exercices.stream()
                .map(Exercice::date)
                .anyMatch(date -> debutExercice.respecte(date) && depotAuPlusTard.respecte(date) && !date.isAfter(fin));
    }
}
