package fr.care.controle.regle;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Objectif;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** « date limite de dépôt au 31 mars 2027 »: after it, what applies to the candidate is not reached, and is not examined. */
final class DepotManque {
    private static final Set<Objectif> GHT = Set.of(Objectif.O6_A, Objectif.O6_B);

    private DepotManque() {}

    static Conclusion conclure(Objectif objectif, Contexte c) {
        if (GHT.contains(objectif) && c.dossier().candidat().type() != TypeCandidat.GHT) {
            return Conclusion.de(Issue.SANS_OBJET, Optional.empty(), List.of(), List.of());
        }
        Maximum<LocalDate> limite = c.parametres().depot().auPlusTard();
        List<Preuve> preuves = c.dossier().declaration().preuve().stream().toList();
        Motif motif = c.reference().etat() == EtatDossier.HORS_DELAI
                ? new Motif(Code.DEPOT_HORS_DELAI, "", List.of(c.date(), limite.valeur()), preuves)
                : new Motif(Code.DOSSIER_NON_DEPOSE, "", List.of(limite.valeur()), preuves);
        return Conclusion.de(Issue.NON_ATTEINTE, Optional.empty(), List.of(motif), preuves);
    }
}
