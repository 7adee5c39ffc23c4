package fr.care.controle.regle;

import fr.care.controle.domaine.candidat.DecisionArs;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit without any Active Directory: « Avant de pouvoir répondre à cette question, les ES doivent préciser leur situation auprès
 * des ARS ». Until the ARS decides, nothing is known of it.
 */
final class UniteSansAd {
    private UniteSansAd() {}

    static boolean sansAd(Unite unite, Contexte c) {
        return c.annuaires().stream().noneMatch(ad -> unite.touchee(ad.rattachements()));
    }

    static Fait evaluer(Unite unite, Contexte c) {
        Motif motif = new Motif(Code.UNITE_SANS_AD, unite.finess(), List.of(), unite.preuves());
        return decision(unite, c)
                .map(decision -> decision.acceptee()
                        ? Fait.vrai(List.of(decision.preuve()))
                        : Fait.faux(List.of(motif), List.of(decision.preuve())))
                .orElseGet(() -> Fait.indetermine(List.of(motif), unite.preuves()));
    }

    /** A decision on the unit itself, else on its EJ. */
    private static Optional<DecisionArs> decision(Unite unite, Contexte c) {
        List<DecisionArs> decisions = c.dossier().decisions();
        return Stream.of(unite.finess(), unite.ej())
                .flatMap(finess -> decisions.stream().filter(d -> d.finess().equals(finess)))
                .findFirst();
    }
}
