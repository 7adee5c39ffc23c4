package fr.care.controle.regle;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The operational phase of the candidate: « Le démarrage de la phase opérationnelle doit être compris entre la date de publication
 * de l'arrêté […] (30 janvier 2026) et le 7 mai 2026 ».
 */
record Phase(Declaration declaration, Parametres.Phase fenetre) {

    /** P; empty when it is not declared, or declared out of its window. */
    Optional<LocalDate> debut() {
        return declaration
                .debutPhase()
                .filter(fenetre.debutAuPlusTot()::respecte)
                .filter(fenetre.debutAuPlusTard()::respecte);
    }

    /** Why P is unknown, as far as an element is concerned; empty when it is known. */
    Optional<Motif> defaut(String objet) {
        if (debut().isPresent()) {
            return Optional.empty();
        }
        List<Preuve> preuves = declaration.preuve().stream().toList();
        return Optional.of(declaration
                .debutPhase()
                .map(declare -> new Motif(
                        Code.PHASE_HORS_FENETRE,
                        objet,
                        List.of(
                                declare,
                                fenetre.debutAuPlusTot().valeur(),
                                fenetre.debutAuPlusTard().valeur()),
                        preuves))
                .orElseGet(() -> new Motif(Code.PHASE_NON_DECLAREE, objet, List.of(), preuves)));
    }
}
