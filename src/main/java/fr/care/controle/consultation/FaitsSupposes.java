package fr.care.controle.consultation;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Brute;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypageFormulaire;
import fr.care.controle.format.Valeurs;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds hypotheses to what a night believes, as the rows that would say the same in its files: a declaration is edited, audits,
 * findings and exercises are added under keys of their own.
 */
final class FaitsSupposes {
    /** Shown where a row would be. */
    static final String FICHIER = "hypothese";

    private final Faits faits;
    private final String candidatId;
    private final LocalDate date;
    private final Map<String, EtatSource> etats;
    private final Set<String> numeros = new HashSet<>();
    private int rang;

    private FaitsSupposes(Faits faits, String candidatId, LocalDate date) {
        this.faits = faits;
        this.candidatId = candidatId;
        this.date = date;
        etats = new HashMap<>(faits.etats());
        faits.acceptes(Sources.BASE_ES).forEach(version -> {
            numeros.add(version.valeurs().texte("finess_eg"));
            numeros.add(version.valeurs().texte("finess_ej"));
        });
    }

    /**
     * The facts with the hypotheses on one candidate.
     *
     * @throws DemandeSansReponse when a hypothesis names what the candidate does not have, or cannot be a row
     */
    static Faits de(Faits faits, String candidatId, LocalDate date, List<Hypothese> hypotheses) {
        FaitsSupposes supposes = new FaitsSupposes(faits, candidatId, date);
        hypotheses.forEach(supposes::ajouter);
        return new Faits(supposes.etats, faits.signalements(), faits.absentes());
    }

    private void ajouter(Hypothese hypothese) {
        rang++;
        String cle = "HYPOTHESE-" + rang;
        String jour = hypothese.date().toString();
        if (hypothese instanceof Hypothese.Depot) {
            declarer(hypothese, "date_depot");
        } else if (hypothese instanceof Hypothese.ClubSsi) {
            declarer(hypothese, "date_inscription_club_ssi");
        } else if (hypothese instanceof Hypothese.AuditAds audit) {
            connu(hypothese, audit.adId(), Sources.ANNUAIRES_AD, "ad_id");
            mettre(
                    hypothese,
                    Sources.AUDITS_ADS,
                    Map.of(
                            "ad_id", audit.adId(),
                            "audit_id", cle,
                            "date_lancement", jour,
                            "date_fin", jour,
                            "score", audit.score()));
        } else if (hypothese instanceof Hypothese.AuditExposition audit) {
            exposer(audit, cle, jour);
        } else if (hypothese instanceof Hypothese.Exercice exercice) {
            exercice.finess().ifPresent(finess -> perimetre(hypothese, finess));
            mettre(
                    hypothese,
                    Sources.EXERCICES,
                    Map.of(
                            "exercice_id",
                            cle,
                            "candidat_id",
                            candidatId,
                            "date_exercice",
                            jour,
                            "niveau",
                            exercice.niveau(),
                            "finess",
                            exercice.finess().orElse(""),
                            "directions_impliquees",
                            "OUI",
                            "si_unique",
                            "OUI",
                            "justificatif",
                            "RAPPORT"));
        }
    }

    private void exposer(Hypothese.AuditExposition audit, String cle, String jour) {
        connu(audit, audit.perimetreId(), Sources.PERIMETRES_EXPOSITION, "perimetre_id");
        mettre(
                audit,
                Sources.AUDITS_EXPOSITION,
                Map.of(
                        "perimetre_id", audit.perimetreId(),
                        "audit_id", cle,
                        "outil", "INDUSTRIELLE",
                        "date_lancement", jour,
                        "date_fin", jour));
        if (audit.critique()) {
            mettre(
                    audit,
                    Sources.VULNERABILITES,
                    Map.of("audit_id", cle, "constat_id", cle, "cvss", "10", "criticite", "CRITIQUE"));
        }
    }

    /** Every accepted row of the candidate is edited; without any, it gets one. A rejected row stays what it is. */
    private void declarer(Hypothese hypothese, String colonne) {
        Source source = Sources.DECLARATIONS;
        Fait fait = etat(source).faits().get(List.of(candidatId));
        if (fait == null) {
            mettre(
                    hypothese,
                    source,
                    Map.of("candidat_id", candidatId, colonne, hypothese.date().toString()));
            return;
        }
        List<Version> versions = new ArrayList<>();
        for (Version version : fait.versions()) {
            Valeurs valeurs = avec(version.valeurs(), colonne, hypothese.date());
            if (versions.stream().noneMatch(v -> v.valeurs().equals(valeurs))) {
                versions.add(new Version(valeurs, preuve()));
            }
        }
        mettre(source, new Fait(fait.cle(), versions, Optional.empty()));
    }

    private static Valeurs avec(Valeurs valeurs, String colonne, Object valeur) {
        Schema schema = valeurs.schema();
        @Nullable Object[] cellules = new @Nullable Object[schema.colonnes().size()];
        for (int i = 0; i < cellules.length; i++) {
            cellules[i] = valeurs.cellule(i);
        }
        cellules[schema.index(colonne)] = valeur;
        return new Valeurs(schema, cellules);
    }

    /** Types the row as the source does with those of its files. */
    private void mettre(Hypothese hypothese, Source source, Map<String, String> textes) {
        Schema schema = source.schema();
        LigneLue ligne = new TypageFormulaire(schema, source, numeros::contains)
                .ligne(
                        rang,
                        schema.colonnes().stream()
                                .map(colonne -> Brute.texte(textes.getOrDefault(colonne.nom(), "")))
                                .toList());
        if (ligne instanceof LigneLue.Rejetee rejetee) {
            throw new DemandeSansReponse("Hypothèse impossible (%s) : « %s » pour %s, %s."
                    .formatted(hypothese.phrase(), rejetee.valeur(), rejetee.colonne(), rejetee.motif()));
        }
        List<String> cle = ligne.valeurs().cle(schema.cle()).orElseThrow();
        mettre(source, new Fait(cle, List.of(new Version(ligne.valeurs(), preuve())), Optional.empty()));
    }

    private void mettre(Source source, Fait fait) {
        EtatSource avant = etat(source);
        etats.put(source.nom(), new EtatSource(true, avant.faits().avec(fait), avant.rejets()));
    }

    private EtatSource etat(Source source) {
        return etats.getOrDefault(source.nom(), EtatSource.VIDE);
    }

    private Preuve preuve() {
        return new Preuve(date, FICHIER, rang);
    }

    private void connu(Hypothese hypothese, String id, Source source, String colonne) {
        Set<String> siens = new TreeSet<>();
        faits.acceptes(source)
                .filter(v -> v.valeurs().texte("candidat_id").equals(candidatId))
                .forEach(v -> siens.add(v.valeurs().texte(colonne)));
        exiger(hypothese, id, siens);
    }

    private void perimetre(Hypothese hypothese, String finess) {
        Set<String> siens = new TreeSet<>();
        faits.acceptes(Sources.BASE_ES)
                .filter(v -> v.valeurs().texte("candidat_id").equals(candidatId))
                .forEach(v -> {
                    siens.add(v.valeurs().texte("finess_eg"));
                    siens.add(v.valeurs().texte("finess_ej"));
                });
        exiger(hypothese, finess, siens);
    }

    private void exiger(Hypothese hypothese, String id, Set<String> siens) {
        if (!siens.contains(id)) {
            throw new DemandeSansReponse("Hypothèse impossible (%s) : « %s » n'est pas de ce candidat.%s"
                    .formatted(hypothese.phrase(), id, Proches.suggestion(id, siens)));
        }
    }
}
