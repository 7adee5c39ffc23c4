package fr.care.controle.regle;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.audit.Outil;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * D1.O2.B: « Absence de vulnérabilités critiques sur les 2 derniers audits successifs ou pour le dernier et l'antépénultième si
 * l'avant dernier audit n'est pas à la cible ; pour un périmètre d'au moins 90% de l'activité combinée du candidat », proven by
 * « Les rapports des deux derniers audits réalisés sur une plateforme d'audit industrielle ».
 */
final class O2BCibleExposition implements Regle {
    @Override
    public Objectif objectif() {
        return Objectif.O2_B;
    }

    @Override
    public Optional<Mesure> seuil(Contexte c) {
        return Optional.of(new Mesure.PartActivite(
                c.parametres().exposition().partActiviteAtteint().valeur()));
    }

    @Override
    public Set<Lecture> lectures() {
        return Set.of(Lecture.L1, Lecture.L3, Lecture.L9);
    }

    @Override
    public Conclusion conclure(Contexte c) {
        List<SerieJugee> perimetres = c.perimetres().stream()
                .map(p -> new SerieJugee(
                        p,
                        Cible.evaluer(
                                p.gardant(audit -> audit.outil() == Outil.INDUSTRIELLE),
                                audit -> ConformiteExposition.evaluer(p.objet(), audit, c),
                                c)))
                .toList();
        Set<String> rattachements = Couverture.rattachements(c);
        List<UniteJugee> unites = c.unitesActivite().stream()
                .map(unite -> new UniteJugee(unite, aLaCible(unite, perimetres, rattachements)))
                .toList();
        PartActivite part = PartActivite.de(unites);
        if (part.nulle()) {
            return SansActivite.conclure(c, Optional.empty());
        }
        Parametres.Exposition seuils = c.parametres().exposition();
        Fait tous = Fait.tous(unites.stream().map(UniteJugee::fait).toList());
        return Conclusion.de(
                new Issue(niveau(part, part.possible(), seuils), niveau(part, part.prouvee(), seuils)),
                part.mesure(),
                Stream.concat(tous.motifs().stream(), part.insuffisance(seuils.partActiviteAtteint()).stream())
                        .toList(),
                tous.preuves());
    }

    /** A unit left uncovered is not at the target, whatever the perimeters that touch it. */
    private static Fait aLaCible(Unite unite, List<SerieJugee> perimetres, Set<String> rattachements) {
        return Fait.tous(Stream.concat(
                        Stream.of(Couverture.evaluer(unite, rattachements)),
                        SerieJugee.touchant(unite, perimetres).stream())
                .toList());
    }

    /** « Pour un nombre d'établissements représentant entre 90% et 66% de l'activité combinée »: partly reached. */
    private static Verdict niveau(PartActivite part, BigDecimal poids, Parametres.Exposition seuils) {
        if (part.atteint(poids, seuils.partActiviteAtteint())) {
            return Verdict.ATTEINT;
        }
        return part.atteint(poids, seuils.partActivitePartiel()) ? Verdict.PARTIEL : Verdict.NON_ATTEINT;
    }
}
