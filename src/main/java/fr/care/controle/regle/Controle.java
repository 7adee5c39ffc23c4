package fr.care.controle.regle;

import static java.util.Objects.requireNonNull;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The control of one candidate at one date, in the order that the campaign fixes: the rules, the base of dates, the taints of whole
 * objectives, the documents; each step only adds to the one before. A pure function: same dossier, same date, same parameters, same
 * readings, same verdicts; what several readings share is only computed once. Not for several threads.
 */
public final class Controle {
    private static final Comparator<Motif> ORDRE_MOTIFS =
            Comparator.comparing((Motif motif) -> motif.code().name()).thenComparing(Motif::objet);

    private final Reference reference;
    /** To try, under no reading. */
    private final List<Contexte> bases;

    private final Conclusions conclusions = new Conclusions();
    private final Map<Examen, Evaluation> evaluations = new HashMap<>();

    /** All that an evaluation depends on: what the rules conclude under the base of dates kept. */
    private record Examen(BaseDate base, Map<Objectif, Conclusion> conclusions) {}

    public Controle(Dossier dossier, LocalDate dateControle, Parametres parametres) {
        reference = Reference.de(
                dossier.declaration().depot(), dateControle, parametres.depot().auPlusTard());
        bases = ChoixBaseDate.bases(dossier.declaration()).stream()
                .map(base -> Contexte.de(dossier, reference, parametres, base))
                .toList();
    }

    /**
     * The nine verdicts and the décote.
     *
     * @param lectures the readings tried instead of those that the verdicts follow; none for the verdicts themselves
     */
    public Evaluation evaluer(Set<Lecture> lectures) {
        List<Contexte> selon = bases.stream().map(base -> base.selon(lectures)).toList();
        ChoixBaseDate choix = reference.manquee()
                ? new ChoixBaseDate(selon.get(0), Map.of())
                : ChoixBaseDate.parmi(selon, conclusions);
        Contexte c = choix.contexte();
        Map<Objectif, Conclusion> examinees = new EnumMap<>(Objectif.class);
        for (Regle regle : Catalogue.TOUTES) {
            Objectif objectif = regle.objectif();
            examinees.put(
                    objectif,
                    reference.manquee() ? DepotManque.conclure(objectif, c) : choix.conclure(regle, conclusions));
        }
        return evaluations.computeIfAbsent(new Examen(c.base(), examinees), examen -> conclure(c, examinees));
    }

    private static Evaluation conclure(Contexte c, Map<Objectif, Conclusion> examinees) {
        Map<Objectif, Conclusion> conclusions = new EnumMap<>(Objectif.class);
        examinees.forEach((objectif, examinee) -> {
            Conclusion entachee = SouilluresObjectif.appliquer(objectif, examinee, c);
            conclusions.put(objectif, PiecesJustificatives.appliquer(objectif, entachee, c));
        });
        return evaluation(c, conclusions);
    }

    /** What of the dossier contradicts itself or the regulation, whatever the date and the readings. */
    public static List<Anomalie> anomalies(Dossier dossier) {
        return AnomaliesRegles.de(dossier);
    }

    private static Evaluation evaluation(Contexte c, Map<Objectif, Conclusion> conclusions) {
        Map<Objectif, Issue> issues = new EnumMap<>(Objectif.class);
        conclusions.forEach((objectif, conclusion) -> issues.put(objectif, conclusion.issue()));
        Decote bareme = new Decote(c.parametres().decotes());
        Map<Objectif, Intervalle> decotes = bareme.repartir(issues);
        Intervalle cumul = bareme.cumul(decotes.values());
        List<ResultatObjectif> resultats = Catalogue.TOUTES.stream()
                .map(regle -> resultat(
                        regle,
                        requireNonNull(conclusions.get(regle.objectif())),
                        requireNonNull(decotes.get(regle.objectif())),
                        c))
                .toList();
        return new Evaluation(
                c.dossier().candidat().id(),
                c.reference().etat(),
                c.date(),
                c.base(),
                bareme.statut(cumul),
                cumul,
                resultats);
    }

    private static ResultatObjectif resultat(Regle regle, Conclusion conclusion, Intervalle decote, Contexte c) {
        Verdict verdict = conclusion.issue().verdict();
        return new ResultatObjectif(
                regle.objectif(),
                verdict,
                decote,
                conclusion.mesure(),
                verdict == Verdict.SANS_OBJET ? Optional.empty() : regle.seuil(c),
                conclusion.motifs().stream().distinct().sorted(ORDRE_MOTIFS).toList(),
                Rattrapage.de(conclusion, c.reference().etat()),
                conclusion.preuves().stream().distinct().sorted().toList());
    }
}
