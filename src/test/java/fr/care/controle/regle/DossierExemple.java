package fr.care.controle.regle;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.Annuaire;
import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.dossier.Perimetre;
import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReferentielOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Lecture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A dossier whose applicable objectives are all reached from the spring of 2026 on, submitted or not; a test perturbs one thing of
 * it. Immutable: each change gives another one.
 */
final class DossierExemple {
    static final Parametres CAMPAGNE = CampagneLivree.parametres();
    static final LocalDate NUIT = LocalDate.of(2026, 11, 20);
    static final LocalDate DEPOT = LocalDate.of(2026, 11, 2);

    private final Candidat candidat;
    private List<Etablissement> etablissements;
    private Declaration declaration;
    private List<Annuaire> annuaires;
    private List<Perimetre> perimetres;
    private List<Exercice> exercices;
    private Set<ChampOsis> champs;
    private Map<String, Map<ChampOsis, ReponseOsis>> osis;
    private Optional<Convergence> convergence;
    private List<Piece> pieces;
    private Map<SourceDeclarative, List<Souillure>> souillures;

    private DossierExemple(TypeCandidat type) {
        boolean ght = type == TypeCandidat.GHT;
        candidat = new Candidat(
                "C1", type, "Candidat d'exemple", "84", new BigDecimal("100000"), Faits.preuve("candidats.csv", 2));
        etablissements = ght ? Faits.ETABLISSEMENTS_GHT : Faits.ETABLISSEMENTS_EJ;
        declaration = Faits.DECLARATION;
        annuaires = List.of(Faits.annuaire("AD1", "EJ1", "EJ2"));
        perimetres = List.of(Faits.perimetre("P1", "TOUT"));
        exercices = List.of(Faits.exercice("EX1", "EJ1", 2), Faits.exercice("EX2", "EJ2", 3));
        champs = Faits.referentiel(10);
        osis = Faits.reponses(champs, "EJ1", "EJ2", "EG11", "EG12", "EG21");
        convergence = ght ? Optional.of(Faits.CONVERGENCE) : Optional.empty();
        pieces = Faits.PIECES;
        souillures = Map.of();
    }

    private DossierExemple(DossierExemple autre) {
        candidat = autre.candidat;
        etablissements = autre.etablissements;
        declaration = autre.declaration;
        annuaires = autre.annuaires;
        perimetres = autre.perimetres;
        exercices = autre.exercices;
        champs = autre.champs;
        osis = autre.osis;
        convergence = autre.convergence;
        pieces = autre.pieces;
        souillures = autre.souillures;
    }

    /** A GHT of two EJ, EJ1 (the support, EG11 and EG12) and EJ2 (EG21 alone); otherwise EJ1 alone. */
    static DossierExemple de(TypeCandidat type) {
        return new DossierExemple(type);
    }

    static DossierExemple ght() {
        return de(TypeCandidat.GHT);
    }

    DossierExemple etablissements(Etablissement... nouveaux) {
        DossierExemple copie = new DossierExemple(this);
        copie.etablissements = List.of(nouveaux);
        return copie;
    }

    DossierExemple declaration(Declaration nouvelle) {
        DossierExemple copie = new DossierExemple(this);
        copie.declaration = nouvelle;
        return copie;
    }

    DossierExemple depose(LocalDate depot) {
        return declaration(Faits.declaration(Optional.of(depot)));
    }

    DossierExemple annuaires(Annuaire... nouveaux) {
        DossierExemple copie = new DossierExemple(this);
        copie.annuaires = List.of(nouveaux);
        return copie;
    }

    DossierExemple perimetres(Perimetre... nouveaux) {
        DossierExemple copie = new DossierExemple(this);
        copie.perimetres = List.of(nouveaux);
        return copie;
    }

    DossierExemple exercices(Exercice... nouveaux) {
        DossierExemple copie = new DossierExemple(this);
        copie.exercices = List.of(nouveaux);
        return copie;
    }

    DossierExemple referentiel(Set<ChampOsis> nouveaux) {
        DossierExemple copie = new DossierExemple(this);
        copie.champs = nouveaux;
        return copie;
    }

    /** All the answers of one FINESS. */
    DossierExemple osis(String finess, Map<ChampOsis, ReponseOsis> reponses) {
        DossierExemple copie = new DossierExemple(this);
        copie.osis = new TreeMap<>(osis);
        copie.osis.put(finess, reponses);
        return copie;
    }

    DossierExemple convergence(Optional<Convergence> nouvelle) {
        DossierExemple copie = new DossierExemple(this);
        copie.convergence = nouvelle;
        return copie;
    }

    DossierExemple pieces(Collection<Piece> nouvelles) {
        DossierExemple copie = new DossierExemple(this);
        copie.pieces = List.copyOf(nouvelles);
        return copie;
    }

    /** One tainting row per code, in one source. */
    DossierExemple souille(SourceDeclarative source, Code... codes) {
        DossierExemple copie = new DossierExemple(this);
        copie.souillures = new EnumMap<>(SourceDeclarative.class);
        copie.souillures.putAll(souillures);
        copie.souillures.put(
                source,
                Arrays.stream(codes)
                        .map(code -> new Souillure(code, Faits.preuve(source + ".csv", 90)))
                        .toList());
        return copie;
    }

    Dossier dossier() {
        return new Dossier(
                candidat,
                etablissements,
                declaration,
                annuaires,
                perimetres,
                exercices,
                new ReferentielOsis(champs),
                osis,
                convergence,
                pieces,
                List.of(),
                Optional.empty(),
                souillures);
    }

    Evaluation controle() {
        return controle(NUIT);
    }

    Evaluation controle(LocalDate nuit, Lecture... lectures) {
        return new Controle(dossier(), nuit, CAMPAGNE).evaluer(Set.of(lectures));
    }
}
