package fr.care.controle.regle;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.dossier.Annuaire;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.Echeance.Action;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a candidate that has not submitted its file must still do, and by when; what is past is not a deadline any more. */
public final class Echeances {
    private static final Comparator<Echeance> ORDRE = Comparator.comparing(Echeance::limite)
            .thenComparing(
                    echeance -> echeance.objectif().map(Objectif::ordinal).orElse(-1))
            .thenComparing(Echeance::objet)
            .thenComparing(Echeance::action);

    private final Contexte c;

    private Echeances(Contexte c) {
        this.c = c;
    }

    /** By date; none once the file is submitted or the campaign is over. */
    public static List<Echeance> de(Dossier dossier, Evaluation evaluation, Parametres parametres) {
        if (evaluation.etat() != EtatDossier.PROVISOIRE) {
            return List.of();
        }
        Reference reference = new Reference(evaluation.etat(), evaluation.dateReference());
        Contexte c = Contexte.de(dossier, reference, parametres, evaluation.baseDate());
        return new Echeances(c)
                .toutes(evaluation)
                .filter(echeance -> !echeance.limite().isBefore(c.date()))
                .sorted(ORDRE)
                .toList();
    }

    private Stream<Echeance> toutes(Evaluation evaluation) {
        boolean voieSilene = evaluation.resultat(Objectif.O2_A).motifs().stream()
                .anyMatch(motif -> motif.code() == Code.VOIE_SILENE);
        return Stream.of(
                        c.annuaires().stream().flatMap(serie -> audits(Objectif.O1_A, serie)),
                        c.perimetres().stream()
                                .filter(serie -> !voieSilene)
                                .flatMap(serie -> audits(Objectif.O2_A, serie)),
                        c.dossier().annuaires().stream().flatMap(this::rapports),
                        clubSsi(),
                        depot())
                .flatMap(echeances -> echeances);
    }

    /** The next audit must keep both the greatest interval and the mean of those that will be n. */
    private Stream<Echeance> audits(Objectif objectif, Serie<?> serie) {
        Optional<LocalDate> debut = c.phase().debut();
        Serie<?> phase = debut.<Serie<?>>map(serie::depuis).orElse(serie);
        Parametres.Frequence limites = c.parametres().frequence();
        if (phase.audits().isEmpty()) {
            return Stream.of(echeance(
                    objectif,
                    serie.objet(),
                    Action.PREMIER_AUDIT,
                    limites.premierAuditAuPlusTard().valeur()));
        }
        if (debut.isEmpty()) {
            return Stream.empty();
        }
        LocalDate premier = phase.audits().get(0).date();
        LocalDate dernier = phase.dernier(1).date();
        long nombre = phase.audits().size();
        return Stream.of(
                echeance(
                        objectif,
                        serie.objet(),
                        Action.AUDIT_SUIVANT,
                        dernier.plusDays(limites.ecartMaximal().valeur())),
                echeance(
                        objectif,
                        serie.objet(),
                        Action.AUDIT_MOYENNE,
                        premier.plusDays(limites.ecartMoyenMaximal().valeur() * nombre)));
    }

    /** « Les rapports d'audit sont disponibles pendant 6 mois et doivent être téléchargés par le candidat » */
    private Stream<Echeance> rapports(Annuaire annuaire) {
        int mois = c.parametres().ads().disponibiliteRapport().valeur();
        return annuaire.audits().stream()
                .filter(audit ->
                        audit.fin().filter(fin -> !fin.isAfter(c.date())).isPresent())
                .map(audit -> echeance(
                        Objectif.O1_A,
                        audit.id(),
                        Action.TELECHARGER,
                        fin(audit).plusMonths(mois)));
    }

    private static LocalDate fin(AuditAds audit) {
        return audit.fin().orElseThrow();
    }

    private Stream<Echeance> clubSsi() {
        boolean attendue = c.dossier().declaration().sileneSollicite()
                && c.dossier().declaration().inscriptionClubSsi().isEmpty();
        return attendue
                ? Stream.of(echeance(
                        Objectif.O2_A,
                        Echeance.CLUB_SSI,
                        Action.INSCRIPTION_CLUB,
                        c.parametres().exposition().clubSsiAuPlusTard().valeur()))
                : Stream.empty();
    }

    private Stream<Echeance> depot() {
        return Stream.of(new Echeance(
                Optional.empty(),
                Echeance.DOSSIER,
                Action.DEPOT,
                c.parametres().depot().auPlusTard().valeur()));
    }

    private static Echeance echeance(Objectif objectif, String objet, Action action, LocalDate limite) {
        return new Echeance(Optional.of(objectif), objet, action, limite);
    }
}
