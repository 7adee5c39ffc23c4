package fr.care.controle.regle;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The anomalies that only the rules know of. */
final class AnomaliesRegles {
    private AnomaliesRegles() {}

    static List<Anomalie> de(Dossier dossier) {
        return Stream.of(sansActivite(dossier), convergenceDementie(dossier))
                .flatMap(anomalies -> anomalies)
                .toList();
    }

    private static Stream<Anomalie> sansActivite(Dossier dossier) {
        BigDecimal totale = dossier.etablissements().stream()
                .map(Etablissement::activiteCombinee)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Candidat candidat = dossier.candidat();
        return totale.signum() == 0
                ? Stream.of(anomalie(candidat, Code.AC_ABSENTE, candidat.id(), List.of(), candidat.preuve()))
                : Stream.empty();
    }

    /** The D1 FAQ lets a GHT that is already converged skip its trajectory: the inventory must show it. */
    private static Stream<Anomalie> convergenceDementie(Dossier dossier) {
        Candidat candidat = dossier.candidat();
        return dossier
                .convergence()
                .filter(convergence -> convergence.adDejaConverges()
                        && candidat.type() == TypeCandidat.GHT
                        && !AdUnique.constate(dossier))
                .map(convergence -> anomalie(
                        candidat,
                        Code.CONVERGENCE_DEMENTIE,
                        candidat.id(),
                        List.of(dossier.annuaires().size()),
                        convergence.preuve()))
                .stream();
    }

    private static Anomalie anomalie(Candidat candidat, Code code, String objet, List<Object> details, Preuve preuve) {
        return new Anomalie(candidat.id(), code, objet, details, List.of(preuve));
    }
}
