package fr.care.controle.regle;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is asked of a GHT alone: « 5% pour un candidat GHT. Non applicable pour les autres candidats ». */
final class Ght {
    private Ght() {}

    /** @param manques what the declaration of the GHT lacks */
    static Conclusion conclure(Contexte c, Function<Convergence, List<Motif>> manques) {
        if (c.dossier().candidat().type() != TypeCandidat.GHT) {
            return Conclusion.de(Issue.SANS_OBJET, Optional.empty(), List.of(), List.of());
        }
        Optional<Convergence> convergence = c.dossier().convergence();
        List<Motif> motifs = convergence
                .map(manques)
                .orElseGet(() -> List.of(new Motif(Code.CONVERGENCE_NON_DECLAREE, "", List.of(), List.of())));
        List<Preuve> preuves = convergence.map(Convergence::preuve).stream().toList();
        return Conclusion.de(motifs.isEmpty() ? Issue.ATTEINTE : Issue.NON_ATTEINTE, Optional.empty(), motifs, preuves);
    }

    static Optional<Motif> manque(boolean present, Convergence convergence, Code code, Object... details) {
        return present
                ? Optional.empty()
                : Optional.of(new Motif(code, "", List.of(details), List.of(convergence.preuve())));
    }
}
