package fr.care.controle.regle;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.campagne.Minimum;
import fr.care.controle.domaine.audit.Audit;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Lecture;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The audits before the last one: « Dans le cas où l'avant dernier audit n'est pas à la cible, l'antépénultième audit peut être
 * considéré pour la validation de l'objectif si et seulement s'il a été réalisé moins de 60 jours avant la réalisation du dernier
 * audit ».
 *
 * @param serie one audit or more
 * @param avantDernier what it shows, when there is one
 * @param antepenultieme what it shows, when there is one
 */
record Precedents(Serie<?> serie, Optional<Fait> avantDernier, Optional<Fait> antepenultieme, Contexte c) {
    private static final int AVANT_DERNIER = 2;
    private static final int ANTEPENULTIEME = 3;

    static <A extends Audit> Precedents de(Serie<A> serie, Function<A, Fait> conformite, Contexte c) {
        return new Precedents(
                serie, conformite(serie, AVANT_DERNIER, conformite), conformite(serie, ANTEPENULTIEME, conformite), c);
    }

    private static <A extends Audit> Optional<Fait> conformite(Serie<A> serie, int rang, Function<A, Fait> conformite) {
        return serie.auMoins(rang)
                ? Optional.of(conformite.apply(serie.dernier(rang).audit()))
                : Optional.empty();
    }

    Fait evaluer() {
        return avantDernier
                .map(a -> switch (a.valeur()) {
                    case VRAI -> assezEspace(AVANT_DERNIER) ? a : tropRapproche(AVANT_DERNIER);
                    case FAUX -> avecPreuves(parAntepenultieme(), a);
                    case INDETERMINE -> avecPreuves(malgreDoute(a, parAntepenultieme()), a);
                })
                .orElseGet(() -> faux(Code.AUDIT_PRECEDENT_ABSENT, List.of()));
    }

    /** The one before may yet be at the target: only a proven antépénultième does without it. */
    private Fait malgreDoute(Fait a, Fait recours) {
        return switch (recours.valeur()) {
            case VRAI -> recours;
            case FAUX -> assezEspace(AVANT_DERNIER) ? a : tropRapproche(AVANT_DERNIER);
            case INDETERMINE ->
                Fait.indetermine(
                        Stream.concat(a.motifs().stream(), recours.motifs().stream())
                                .toList(),
                        recours.preuves());
        };
    }

    private Fait parAntepenultieme() {
        return antepenultieme
                .filter(aa -> !aa.valeur().faux())
                .map(aa -> {
                    Maximum<Long> maximum = c.parametres().cible().ancienneteAntepenultieme();
                    Maximum<Long> limite = c.selon(Lecture.L3, maximum.inclusif(), maximum);
                    if (!limite.respecte(joursAvantDernierAudit(ANTEPENULTIEME))) {
                        return faux(
                                Code.ANTEPENULTIEME_TROP_ANCIEN,
                                aa.preuves(),
                                joursAvantDernierAudit(ANTEPENULTIEME),
                                limite.valeur());
                    }
                    return assezEspace(ANTEPENULTIEME) ? aa : tropRapproche(ANTEPENULTIEME);
                })
                .orElseGet(() -> faux(Code.AUDITS_PRECEDENTS_NON_CONFORMES, List.of()));
    }

    /** Reading L9: « Respect d'un délai minimum entre les deux derniers audits ». */
    private boolean assezEspace(int rang) {
        return c.selon(Lecture.L9, delaiMinimal().respecte(joursAvantDernierAudit(rang)), true);
    }

    private Fait tropRapproche(int rang) {
        return faux(
                Code.AUDITS_TROP_RAPPROCHES,
                serie.dernier(rang).preuves(),
                joursAvantDernierAudit(rang),
                delaiMinimal().valeur());
    }

    private Minimum<Long> delaiMinimal() {
        return c.parametres().autresLectures().delaiEntreDerniersAudits();
    }

    private long joursAvantDernierAudit(int rang) {
        return serie.dernier(rang).joursJusqua(serie.dernier(1).date());
    }

    private Fait faux(Code code, List<Preuve> preuves, Object... details) {
        return Fait.faux(List.of(serie.motif(code, preuves, details)), preuves);
    }

    private static Fait avecPreuves(Fait fait, Fait autre) {
        List<Motif> motifs = fait.motifs();
        return new Fait(
                fait.valeur(),
                motifs,
                Stream.concat(autre.preuves().stream(), fait.preuves().stream()).toList());
    }
}
