package fr.care.controle.regle;

import static fr.care.controle.regle.Series.preuve;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.DecisionArs;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.Annuaire;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.dossier.Perimetre;
import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A dossier that reaches every objective, under every reading, on the night {@link #D}; a test perturbs one thing of it. FINESS
 * numbers are short names ({@code EJ1}, {@code EG11}): no rule reads them.
 */
record UnDossier(
        TypeCandidat type,
        List<Etablissement> etablissements,
        Declaration declaration,
        List<Annuaire> annuaires,
        List<Perimetre> perimetres,
        List<DecisionArs> decisions,
        List<Piece> pieces) {
    /** The start of the operational phase. */
    static final LocalDate P = LocalDate.of(2026, 3, 1);

    /** The night, P + 245 days; the file is not submitted. */
    static final LocalDate D = LocalDate.of(2026, 11, 1);

    /** An audit every 50 days, the first 14 days after P, the last 31 days before D. */
    private static final String REGULIERE = "P+14 P+64 P+114 P+164 P+214";

    /** Three EJ of weights 50 (the support), 30 and 20, each with its AD and its perimeter. */
    static UnDossier ght() {
        return vide(TypeCandidat.GHT)
                .avecEg("EG11 EJ1 40 support", "EG12 EJ1 10", "EG21 EJ2 30", "EG31 EJ3 20")
                .ads("AD1", "EJ1", REGULIERE)
                .ads("AD2", "EJ2", REGULIERE)
                .ads("AD3", "EJ3", REGULIERE)
                .exposition("PE1", "EJ1", REGULIERE)
                .exposition("PE2", "EJ2", REGULIERE)
                .exposition("PE3", "EJ3", REGULIERE);
    }

    /** Two EG of the same weight, with one AD and one perimeter for the whole. */
    static UnDossier prive() {
        return vide(TypeCandidat.EJ_PRIVE)
                .avecEg("EG1 EJ1 50", "EG2 EJ1 50")
                .ads("AD1", "EJ1", REGULIERE)
                .exposition("PE1", "TOUT", REGULIERE);
    }

    private static UnDossier vide(TypeCandidat type) {
        return new UnDossier(type, List.of(), Acquis.DECLARATION, List.of(), List.of(), List.of(), Acquis.PIECES);
    }

    UnDossier type(TypeCandidat autre) {
        return new UnDossier(autre, etablissements, declaration, annuaires, perimetres, decisions, pieces);
    }

    /** @param lignes « EG EJ weight », followed by « support » for the support of a GHT */
    UnDossier avecEg(String... lignes) {
        List<Etablissement> eg = new ArrayList<>();
        for (String ligne : lignes) {
            List<String> mots = Series.mots(ligne);
            eg.add(new Etablissement(
                    mots.get(0),
                    mots.get(1),
                    "Site " + mots.get(0),
                    new BigDecimal(mots.get(2)),
                    mots.contains("support"),
                    preuve("base", eg.size() + 1)));
        }
        return new UnDossier(type, eg, declaration, annuaires, perimetres, decisions, pieces);
    }

    UnDossier ads(String id, String rattachements, String audits, Souillure... souillures) {
        return ads(new Annuaire(
                id,
                Set.copyOf(Series.mots(rattachements)),
                Series.ads(id, audits),
                List.of(souillures),
                List.of(preuve("annuaires", 1))));
    }

    UnDossier ads(Annuaire ad) {
        List<Annuaire> autres = Stream.concat(sansAd(ad.id()).annuaires().stream(), Stream.of(ad))
                .toList();
        return new UnDossier(type, etablissements, declaration, autres, perimetres, decisions, pieces);
    }

    UnDossier sansAd(String id) {
        List<Annuaire> autres =
                annuaires.stream().filter(ad -> !ad.id().equals(id)).toList();
        return new UnDossier(type, etablissements, declaration, autres, perimetres, decisions, pieces);
    }

    UnDossier exposition(String id, String rattachements, String audits, Souillure... souillures) {
        return exposition(new Perimetre(
                id,
                Set.copyOf(Series.mots(rattachements)),
                Series.exposition(id, audits),
                List.of(souillures),
                List.of(preuve("perimetres", 1))));
    }

    UnDossier exposition(Perimetre perimetre) {
        List<Perimetre> autres = Stream.concat(
                        sansExposition(perimetre.id()).perimetres().stream(), Stream.of(perimetre))
                .toList();
        return new UnDossier(type, etablissements, declaration, annuaires, autres, decisions, pieces);
    }

    UnDossier sansExposition(String id) {
        List<Perimetre> autres =
                perimetres.stream().filter(p -> !p.id().equals(id)).toList();
        return new UnDossier(type, etablissements, declaration, annuaires, autres, decisions, pieces);
    }

    /** What the ARS decided of a unit without AD. */
    UnDossier decision(String finess, boolean acceptee) {
        DecisionArs decision = new DecisionArs(finess, acceptee, preuve("decisions", decisions.size() + 1));
        List<DecisionArs> toutes =
                Stream.concat(decisions.stream(), Stream.of(decision)).toList();
        return new UnDossier(type, etablissements, declaration, annuaires, perimetres, toutes, pieces);
    }

    UnDossier sansPiece(String type) {
        List<Piece> autres =
                pieces.stream().filter(piece -> !piece.type().equals(type)).toList();
        return new UnDossier(this.type, etablissements, declaration, annuaires, perimetres, decisions, autres);
    }

    UnDossier phase(Optional<LocalDate> debut) {
        Declaration d = declaration;
        return declarant(new Declaration(
                debut, d.depot(), d.baseDate(), d.sileneSollicite(), d.inscriptionClubSsi(), d.preuve()));
    }

    UnDossier depot(LocalDate date) {
        Declaration d = declaration;
        return declarant(new Declaration(
                d.debutPhase(),
                Optional.of(date),
                d.baseDate(),
                d.sileneSollicite(),
                d.inscriptionClubSsi(),
                d.preuve()));
    }

    UnDossier base(Optional<BaseDate> base) {
        Declaration d = declaration;
        return declarant(new Declaration(
                d.debutPhase(), d.depot(), base, d.sileneSollicite(), d.inscriptionClubSsi(), d.preuve()));
    }

    UnDossier silene(boolean sollicite, Optional<LocalDate> club) {
        Declaration d = declaration;
        return declarant(new Declaration(d.debutPhase(), d.depot(), d.baseDate(), sollicite, club, d.preuve()));
    }

    Evaluation evaluer(LocalDate nuit, Lecture... lectures) {
        return new Controle(dossier(), nuit, Acquis.CAMPAGNE).evaluer(Set.of(lectures));
    }

    ResultatObjectif juger(Objectif objectif, Lecture... lectures) {
        return evaluer(D, lectures).resultat(objectif);
    }

    private UnDossier declarant(Declaration autre) {
        return new UnDossier(type, etablissements, autre, annuaires, perimetres, decisions, pieces);
    }

    Dossier dossier() {
        return new Dossier(
                new Candidat("C1", type, "Candidat", "53", BigDecimal.valueOf(100_000), preuve("candidats", 1)),
                etablissements,
                declaration,
                annuaires,
                perimetres,
                Acquis.exercices(etablissements),
                Acquis.REFERENTIEL,
                Acquis.osis(etablissements),
                Optional.of(Acquis.CONVERGENCE),
                pieces,
                decisions,
                Optional.empty(),
                Map.of());
    }
}
