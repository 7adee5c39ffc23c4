package fr.care.controle.regle;

import fr.care.controle.campagne.Minimum;
import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
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
 * D1.O1.B: « Un score supérieur ou égal à 2 doit être obtenu pour les 2 derniers audits ADS ou pour le dernier et l'antépénultième
 * si l'avant dernier audit n'est pas à la cible ; pour un périmètre d'au moins 66% de l'activité combinée du candidat ».
 */
final class O1BCibleAds implements Regle {
    @Override
    public Objectif objectif() {
        return Objectif.O1_B;
    }

    @Override
    public Optional<Mesure> seuil(Contexte c) {
        return Optional.of(new Mesure.PartActivite(partDemandee(c).valeur()));
    }

    @Override
    public Set<Lecture> lectures() {
        return Set.of(Lecture.L3, Lecture.L8, Lecture.L9);
    }

    @Override
    public Conclusion conclure(Contexte c) {
        List<SerieJugee> annuaires = c.annuaires().stream()
                .map(ad -> new SerieJugee(ad, Cible.evaluer(ad, audit -> conformite(audit, c), c)))
                .toList();
        List<UniteJugee> unites = c.unitesActivite().stream()
                .map(unite -> new UniteJugee(unite, aLaCible(unite, annuaires, c)))
                .toList();
        PartActivite part = PartActivite.de(unites);
        if (part.nulle()) {
            return SansActivite.conclure(c, Optional.empty());
        }
        Fait support = c.selon(Lecture.L8, Fait.vrai(List.of()), support(unites, c));
        Fait tous = Fait.tous(unites.stream().map(UniteJugee::fait).toList());
        return Conclusion.de(
                issue(part, support, c),
                part.mesure(),
                Stream.of(tous.motifs(), part.insuffisance(partDemandee(c)), support.motifs())
                        .flatMap(List::stream)
                        .toList(),
                tous.preuves());
    }

    private static Issue issue(PartActivite part, Fait support, Contexte c) {
        boolean possible = part.atteint(part.possible(), partDemandee(c))
                && !support.valeur().faux();
        boolean prouve = part.atteint(part.prouvee(), partDemandee(c))
                && support.valeur().vrai();
        return new Issue(verdict(possible), verdict(prouve));
    }

    private static Verdict verdict(boolean atteint) {
        return atteint ? Verdict.ATTEINT : Verdict.NON_ATTEINT;
    }

    private static Fait conformite(AuditAds audit, Contexte c) {
        List<Preuve> preuves = List.of(audit.preuve());
        return c.parametres().ads().scoreMinimal().respecte(audit.score())
                ? Fait.vrai(preuves)
                : Fait.faux(List.of(), preuves);
    }

    private static Fait aLaCible(Unite unite, List<SerieJugee> annuaires, Contexte c) {
        return UniteSansAd.sansAd(unite, c)
                ? UniteSansAd.evaluer(unite, c)
                : Fait.tous(SerieJugee.touchant(unite, annuaires));
    }

    /** « 66% de l'AC du candidat dont l'établissement support »: every EJ flagged as support. */
    private static Fait support(List<UniteJugee> unites, Contexte c) {
        if (c.dossier().candidat().type() != TypeCandidat.GHT) {
            return Fait.vrai(List.of());
        }
        List<UniteJugee> supports =
                unites.stream().filter(jugee -> jugee.unite().support()).toList();
        if (supports.isEmpty()) {
            return Fait.indetermine(List.of(motifSupport("", "n'est pas désigné dans la base", List.of())), List.of());
        }
        return Fait.tous(supports.stream().map(O1BCibleAds::support).toList());
    }

    private static Fait support(UniteJugee support) {
        Fait fait = support.fait();
        String ej = support.unite().finess();
        Motif motif = motifSupport(
                ej, "(" + ej + ") n'est pas à la cible", support.unite().preuves());
        return fait.valeur().vrai() ? fait : new Fait(fait.valeur(), List.of(motif), fait.preuves());
    }

    private static Motif motifSupport(String ej, String constat, List<Preuve> preuves) {
        return new Motif(Code.SUPPORT_PAS_A_LA_CIBLE, ej, List.of(constat), preuves);
    }

    private static Minimum<BigDecimal> partDemandee(Contexte c) {
        return c.parametres().ads().partActivite();
    }
}
