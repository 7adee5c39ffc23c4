package fr.care.controle.rapprochement;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.DecisionArs;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReferentielOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import fr.care.controle.source.candidats.Candidats;
import fr.care.controle.source.convergenceght.ConvergenceGht;
import fr.care.controle.source.decisionsars.DecisionsArs;
import fr.care.controle.source.declarations.Declarations;
import fr.care.controle.source.exercices.Exercices;
import fr.care.controle.source.pieces.Pieces;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Assembles the dossier of each candidate from the facts of the night; may be asked from several threads at once. */
public final class Dossiers {
    private static final Map<SourceDeclarative, Source> DECLARATIVES = new EnumMap<>(Map.of(
            SourceDeclarative.DECLARATIONS, Sources.DECLARATIONS,
            SourceDeclarative.ANNUAIRES_AD, Sources.ANNUAIRES_AD,
            SourceDeclarative.DECISIONS_ARS, Sources.DECISIONS_ARS,
            SourceDeclarative.PERIMETRES_EXPOSITION, Sources.PERIMETRES_EXPOSITION,
            SourceDeclarative.EXERCICES, Sources.EXERCICES,
            SourceDeclarative.CONVERGENCE_GHT, Sources.CONVERGENCE_GHT));

    private final Base base;
    private final Proprietaires proprietaires;
    private final Map<String, Candidat> candidats;
    private final Index<Version> declarations;
    private final Index<Version> exercices;
    private final Index<Version> convergences;
    private final Index<Version> pieces;
    private final Index<Version> decisions;
    private final IndexAnnuaires annuaires;
    private final IndexPerimetres perimetres;
    private final IndexOsis osis;
    private final IndexFinances finances;
    private final ReferentielOsis referentiel;
    private final Map<SourceDeclarative, Souillures> souillures = new EnumMap<>(SourceDeclarative.class);

    Dossiers(Faits faits, Base base, Parametres parametres) {
        this.base = base;
        proprietaires = new Proprietaires(
                faits, base, Sources.ANNUAIRES_AD, Sources.PERIMETRES_EXPOSITION, Sources.AUDITS_EXPOSITION);
        candidats = faits.certains(Sources.CANDIDATS)
                .map(v -> Candidats.lire(v.valeurs(), v.preuve()))
                .collect(Collectors.toMap(Candidat::id, c -> c, (a, b) -> a, TreeMap::new));
        declarations = parCandidat(faits, Sources.DECLARATIONS);
        exercices = parCandidat(faits, Sources.EXERCICES);
        convergences = parCandidat(faits, Sources.CONVERGENCE_GHT);
        pieces = parCandidat(faits, Sources.PIECES);
        decisions = parCandidat(faits, Sources.DECISIONS_ARS);
        annuaires = new IndexAnnuaires(faits, Sources.ANNUAIRES_AD, Sources.AUDITS_ADS);
        perimetres = new IndexPerimetres(
                faits,
                Sources.PERIMETRES_EXPOSITION,
                Sources.AUDITS_EXPOSITION,
                new IndexConstats(faits, Sources.VULNERABILITES, parametres.exposition()));
        finances = new IndexFinances(faits);
        osis = new IndexOsis(faits, Sources.OSIS, Sources.OSIS_SECOURS);
        referentiel = referentiel(faits);
        DECLARATIVES.forEach((cle, source) -> souillures.put(cle, new Souillures(faits, source)));
    }

    private static Index<Version> parCandidat(Faits faits, Source source) {
        return new Index<>(faits.certains(source), version -> version.valeurs().texte("candidat_id"));
    }

    private static ReferentielOsis referentiel(Faits faits) {
        return new ReferentielOsis(faits.certains(Sources.REFERENTIEL_OSIS)
                .map(v -> new ChampOsis(
                        v.valeurs().texte("questionnaire"), v.valeurs().texte("champ")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The identifiers of the candidates, sorted. */
    public List<String> candidats() {
        return List.copyOf(candidats.keySet());
    }

    /** The candidates that a row bears on: named by it, or found through its AD, its perimeter, its audit or its FINESS. */
    public Set<String> proprietaires(Valeurs ligne) {
        return proprietaires.de(ligne);
    }

    /** Empty for who is not a candidate. */
    public Optional<Dossier> trouver(String candidatId) {
        return Optional.ofNullable(candidats.get(candidatId)).map(this::dossier);
    }

    /** The dossier of one of {@link #candidats()}. */
    public Dossier dossier(String candidatId) {
        return trouver(candidatId).orElseThrow();
    }

    private Dossier dossier(Candidat candidat) {
        String candidatId = candidat.id();
        List<Etablissement> etablissements = base.perimetre(candidatId);
        return new Dossier(
                candidat,
                etablissements,
                declaration(candidatId),
                annuaires.de(candidatId),
                perimetres.de(candidatId),
                exercices(candidatId),
                referentiel,
                reponses(etablissements),
                convergence(candidatId),
                pieces(candidatId),
                decisions(candidatId),
                finances.de(candidatId),
                souillures(candidatId));
    }

    private Declaration declaration(String candidatId) {
        return declarations.de(candidatId).stream()
                .findFirst()
                .map(v -> Declarations.lire(v.valeurs(), v.preuve()))
                .orElse(Declaration.AUCUNE);
    }

    private List<Exercice> exercices(String candidatId) {
        return exercices.de(candidatId).stream()
                .map(v -> Exercices.lire(v.valeurs(), v.preuve(), AnomaliesReferences.coherent(base, v.valeurs())))
                .sorted(Comparator.comparing(Exercice::id))
                .toList();
    }

    private Optional<Convergence> convergence(String candidatId) {
        return convergences.de(candidatId).stream().findFirst().map(v -> ConvergenceGht.lire(v.valeurs(), v.preuve()));
    }

    private List<Piece> pieces(String candidatId) {
        return pieces.de(candidatId).stream()
                .map(v -> Pieces.lire(v.valeurs(), v.preuve()))
                .sorted(Comparator.comparing(Piece::objectif)
                        .thenComparing(Piece::type)
                        .thenComparing(Piece::fichier))
                .toList();
    }

    private List<DecisionArs> decisions(String candidatId) {
        return decisions.de(candidatId).stream()
                .map(v -> DecisionsArs.lire(v.valeurs(), v.preuve()))
                .sorted(Comparator.comparing(DecisionArs::finess))
                .toList();
    }

    private Map<String, Map<ChampOsis, ReponseOsis>> reponses(List<Etablissement> etablissements) {
        Map<String, Map<ChampOsis, ReponseOsis>> reponses = new HashMap<>();
        for (Etablissement etablissement : etablissements) {
            reponses.computeIfAbsent(etablissement.finessEg(), osis::de);
            reponses.computeIfAbsent(etablissement.finessEj(), osis::de);
        }
        return reponses;
    }

    private Map<SourceDeclarative, List<Souillure>> souillures(String candidatId) {
        Map<SourceDeclarative, List<Souillure>> siennes = new EnumMap<>(SourceDeclarative.class);
        souillures.forEach((source, toutes) -> {
            if (!toutes.de(candidatId).isEmpty()) {
                siennes.put(source, toutes.de(candidatId));
            }
        });
        return siennes;
    }
}
