package fr.care.controle.regle;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.dossier.Annuaire;
import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * D1.O6.B: « construire et documenter la trajectoire menant à cette convergence. Celle-ci concerne bien tous les AD du GHT », « avec
 * un 1er jalon planifié dans une échéance maximale de 18 mois après l'appel à financement D1 », « les modalités organisationnelles »
 * and « le budget prévisionnel ». A GHT whose inventory already shows one AD serving every EJ has nothing left to plan.
 */
final class O6BConvergence implements Regle {
    @Override
    public Objectif objectif() {
        return Objectif.O6_B;
    }

    @Override
    public Optional<Mesure> seuil(Contexte c) {
        return Optional.empty();
    }

    @Override
    public Set<Lecture> lectures() {
        return Set.of(Lecture.L5);
    }

    @Override
    public Conclusion conclure(Contexte c) {
        return Ght.conclure(
                c,
                convergence -> convergence.adDejaConverges() && AdUnique.constate(c.dossier())
                        ? List.of()
                        : manques(convergence, c));
    }

    private static List<Motif> manques(Convergence convergence, Contexte c) {
        return Stream.of(
                        Ght.manque(convergence.trajectoire(), convergence, Code.TRAJECTOIRE_ABSENTE),
                        jalon(convergence, c),
                        Ght.manque(convergence.modalitesOrganisationnelles(), convergence, Code.MODALITES_ABSENTES),
                        Ght.manque(convergence.budgetPrevisionnel(), convergence, Code.BUDGET_ABSENT),
                        adNonCouverts(convergence, c))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Motif> jalon(Convergence convergence, Contexte c) {
        Parametres.Convergence parametres = c.parametres().convergence();
        LocalDate origine =
                c.selon(Lecture.L5, c.date(), parametres.appelAFinancement().valeur());
        Maximum<Integer> delai = parametres.delaiPremierJalon();
        Maximum<LocalDate> limite = delai.porteA(origine.plusMonths(delai.valeur()));
        return convergence
                .premierJalon()
                .map(jalon ->
                        Ght.manque(limite.respecte(jalon), convergence, Code.JALON_TROP_TARDIF, jalon, limite.valeur()))
                .orElseGet(() -> Ght.manque(false, convergence, Code.JALON_ABSENT));
    }

    private static Optional<Motif> adNonCouverts(Convergence convergence, Contexte c) {
        List<String> oublies = c.dossier().annuaires().stream()
                .map(Annuaire::id)
                .filter(ad -> !convergence.tousAdCouverts()
                        && !convergence.adCouverts().contains(ad))
                .sorted()
                .toList();
        return Ght.manque(oublies.isEmpty(), convergence, Code.AD_NON_COUVERTS, String.join(", ", oublies));
    }
}
