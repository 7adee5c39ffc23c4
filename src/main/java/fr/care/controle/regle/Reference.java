package fr.care.controle.regle;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.domaine.resultat.EtatDossier;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the submission stands on the night, and the date D that the candidate is judged at: its submission when it is in, else the
 * night (« judged as if submitted that night »).
 */
record Reference(EtatDossier etat, LocalDate date) {

    /** @param limite « date limite de dépôt au 31 mars 2027 » */
    static Reference de(Optional<LocalDate> depot, LocalDate dateControle, Maximum<LocalDate> limite) {
        return depot.filter(recu -> !recu.isAfter(dateControle))
                .map(recu -> new Reference(limite.respecte(recu) ? EtatDossier.DEPOSE : EtatDossier.HORS_DELAI, recu))
                .orElseGet(() -> new Reference(
                        limite.respecte(dateControle) ? EtatDossier.PROVISOIRE : EtatDossier.NON_DEPOSE, dateControle));
    }

    boolean provisoire() {
        return etat == EtatDossier.PROVISOIRE;
    }

    boolean depose() {
        return etat == EtatDossier.DEPOSE;
    }

    /** Too late, or never: nothing is examined any more. */
    boolean manquee() {
        return etat == EtatDossier.HORS_DELAI || etat == EtatDossier.NON_DEPOSE;
    }
}
