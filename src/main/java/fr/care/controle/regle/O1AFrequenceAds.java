package fr.care.controle.regle;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * D1.O1.A: « Un audit ADS doit être réalisé pour l'ensemble des annuaires des établissements du candidat en moyenne tous les 60
 * jours durant la phase opérationnelle, avec un intervalle d'au plus 100 jours entre deux audits consécutifs ».
 */
final class O1AFrequenceAds implements Regle {
    @Override
    public Objectif objectif() {
        return Objectif.O1_A;
    }

    @Override
    public Optional<Mesure> seuil(Contexte c) {
        return MesureFrequence.seuil(c);
    }

    @Override
    public Set<Lecture> lectures() {
        return Set.of(Lecture.L2, Lecture.L7);
    }

    @Override
    public Conclusion conclure(Contexte c) {
        List<Fait> frequences =
                c.annuaires().stream().map(ad -> Frequence.evaluer(ad, c)).toList();
        Optional<Mesure> mesure = MesureFrequence.de(c.annuaires(), c);
        Conclusion conclusion = c.unitesActivite().isEmpty()
                ? SansActivite.conclure(c, mesure)
                : Conclusion.de(
                        Fait.tous(Stream.concat(frequences.stream(), unitesSansAd(c))
                                .toList()),
                        mesure);
        return conclusion.perdue(Rattrapage.frequencePerdue(frequences, c));
    }

    private static Stream<Fait> unitesSansAd(Contexte c) {
        return c.unitesActivite().stream()
                .filter(unite -> UniteSansAd.sansAd(unite, c))
                .map(unite -> UniteSansAd.evaluer(unite, c));
    }
}
