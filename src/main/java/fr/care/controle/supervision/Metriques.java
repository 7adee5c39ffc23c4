package fr.care.controle.supervision;

import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.resume.Resume;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The metrics of a run: only counts, sums, dates and names of sources, nothing of a candidate nor of a person. */
final class Metriques {
    static final String DERNIERE_REUSSITE = "care_derniere_reussite_timestamp_seconds";

    private final Passage passage;
    private final String campagne;

    private Metriques(Passage passage, String campagne) {
        this.passage = passage;
        this.campagne = campagne;
    }

    /**
     * The whole file.
     *
     * @param campagne the label that every sample carries, so that two campaigns may be watched on one machine
     * @param reussite when a run last published, seconds since 1970; empty when none is known to have
     */
    static String texte(Passage passage, String campagne, Optional<BigDecimal> reussite) {
        Metriques metriques = new Metriques(passage, campagne);
        List<Famille> passe = metriques.passage(reussite);
        List<Famille> nuit = passage.publiee().map(metriques::nuit).orElse(List.of());
        return Stream.of(passe, nuit).flatMap(List::stream).map(Famille::texte).collect(Collectors.joining());
    }

    private List<Famille> passage(Optional<BigDecimal> reussite) {
        Famille derniere = new Famille(
                DERNIERE_REUSSITE, "Fin du dernier passage qui a publié (codes 0 et 3), en secondes depuis 1970.");
        reussite.ifPresent(instant -> derniere.mesure(instant, "campagne", campagne));
        Famille durees = new Famille(
                "care_etape_duree_seconds",
                "Durée de chaque étape du dernier passage, celles qui ont échoué comprises.");
        passage.etapes()
                .forEach((etape, duree) ->
                        durees.mesure(BigDecimal.valueOf(duree.toMillis(), 3), "campagne", campagne, "etape", etape));
        return List.of(
                derniere,
                new Famille(
                                "care_dernier_passage_timestamp_seconds",
                                "Fin du dernier passage, en secondes depuis 1970.")
                        .mesure(secondes(passage.fin()), "campagne", campagne),
                new Famille("care_dernier_code_retour", "Code de retour du dernier passage (0 et 3 : publié).")
                        .mesure(passage.codeRetour(), "campagne", campagne),
                new Famille(
                                "care_date_controle_timestamp_seconds",
                                "Date de contrôle du dernier passage, à minuit UTC, en secondes depuis 1970.")
                        .mesure(
                                passage.dateControle()
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toEpochSecond(),
                                "campagne",
                                campagne),
                new Famille("care_logiciel_info", "Version du logiciel ; vaut toujours 1.")
                        .mesure(1, "campagne", campagne, "version", passage.version()),
                durees);
    }

    private List<Famille> nuit(Resume nuit) {
        return List.of(
                lignes(nuit, "care_lignes_lues", "Lignes lues par source.", Resume.Lignes::lues),
                lignes(nuit, "care_lignes_acceptees", "Lignes acceptées par source.", Resume.Lignes::acceptees),
                lignes(nuit, "care_lignes_rejetees", "Lignes rejetées par source.", Resume.Lignes::rejetees),
                lignes(
                        nuit,
                        "care_lignes_doublons",
                        "Lignes répétées à l'identique par source.",
                        Resume.Lignes::doublons),
                candidats(nuit),
                verdicts(nuit),
                anomalies(nuit),
                new Famille(
                                "care_payable_minimum_euros",
                                "Total payable au moins, tous candidats dont le montant est connu.")
                        .mesure(nuit.payableMin(), "campagne", campagne),
                new Famille(
                                "care_payable_maximum_euros",
                                "Total payable au plus, tous candidats dont le montant est connu.")
                        .mesure(nuit.payableMax(), "campagne", campagne),
                new Famille(
                                "care_candidats_sans_montant",
                                "Candidats dont le montant n'est pas connu, faute d'état financier lisible.")
                        .mesure(nuit.sansMontant(), "campagne", campagne));
    }

    private Famille lignes(Resume nuit, String nom, String aide, Function<Resume.Lignes, Long> compte) {
        Famille famille = new Famille(nom, aide);
        nuit.sources().forEach((source, l) -> famille.mesure(compte.apply(l), "campagne", campagne, "source", source));
        return famille;
    }

    /** Every statut, at 0 too: a value that disappears is not a value that is nil. */
    private Famille candidats(Resume nuit) {
        Famille famille = new Famille("care_candidats", "Candidats par statut.");
        for (Statut statut : Statut.values()) {
            famille.mesure(nuit.statuts().getOrDefault(statut, 0L), "campagne", campagne, "statut", statut.name());
        }
        return famille;
    }

    private Famille verdicts(Resume nuit) {
        Famille famille = new Famille("care_verdicts", "Candidats par objectif et par verdict.");
        for (Objectif objectif : Objectif.values()) {
            Map<Verdict, Long> comptes = nuit.verdicts().getOrDefault(objectif, Map.of());
            for (Verdict verdict : Verdict.values()) {
                famille.mesure(
                        comptes.getOrDefault(verdict, 0L),
                        "campagne",
                        campagne,
                        "objectif",
                        objectif.numero(),
                        "verdict",
                        verdict.name());
            }
        }
        return famille;
    }

    private Famille anomalies(Resume nuit) {
        Famille famille = new Famille("care_anomalies", "Anomalies par gravité.");
        for (Gravite gravite : Gravite.values()) {
            famille.mesure(nuit.anomalies().getOrDefault(gravite, 0L), "campagne", campagne, "gravite", gravite.name());
        }
        return famille;
    }

    static BigDecimal secondes(Instant instant) {
        return BigDecimal.valueOf(instant.getEpochSecond());
    }
}
