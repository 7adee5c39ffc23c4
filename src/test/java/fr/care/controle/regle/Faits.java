package fr.care.controle.regle;

import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.audit.AuditExposition;
import fr.care.controle.domaine.audit.Constats;
import fr.care.controle.domaine.audit.Outil;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.dossier.Annuaire;
import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.dossier.Perimetre;
import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.logique.Tri;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts that {@link DossierExemple} is made of; the names (EJ1, AD1…) are plain labels, rules never read into them. */
final class Faits {
    static final String MESURES = "QR_MATURINH-SSI-MPR-V1";
    static final String BUDGET = "QR_MATURINH-SSI-CPT-V1";
    static final List<Etablissement> ETABLISSEMENTS_GHT =
            List.of(eg("EG11", "EJ1", "40", true), eg("EG12", "EJ1", "20", true), eg("EG21", "EJ2", "40", false));
    static final List<Etablissement> ETABLISSEMENTS_EJ =
            List.of(eg("EG11", "EJ1", "60", false), eg("EG12", "EJ1", "40", false));
    static final Declaration DECLARATION = declaration(Optional.empty());
    static final Convergence CONVERGENCE = convergence(true, true, true, "2027-01-15", true, true, "TOUS", false);
    static final List<Piece> PIECES = List.of(
            piece(Objectif.O1_A, "DESCRIPTION_AD", 2),
            piece(Objectif.O1_A, "RAPPORT_ADS", 3),
            piece(Objectif.O1_B, "RAPPORT_ADS", 4),
            piece(Objectif.O2_A, "LISTE_DOMAINES", 5),
            piece(Objectif.O2_A, "LISTE_IP", 6),
            piece(Objectif.O2_A, "RAPPORT_EXPOSITION", 7),
            piece(Objectif.O2_B, "RAPPORT_EXPOSITION", 8),
            piece(Objectif.O3, "RAPPORT_EXERCICE", 9),
            piece(Objectif.O6_A, "EQUIPE_PROJET", 10),
            piece(Objectif.O6_A, "SCHEMA_GOUVERNANCE", 11),
            piece(Objectif.O6_B, "TRAJECTOIRE_CONVERGENCE", 12));

    private static final LocalDate PREMIER_AUDIT = LocalDate.of(2026, 3, 1);
    private static final int PAS = 50;

    private Faits() {}

    static Preuve preuve(String fichier, int ligne) {
        return new Preuve(DossierExemple.NUIT, fichier, ligne);
    }

    static Etablissement eg(String eg, String ej, String activite, boolean support) {
        int ligne = Integer.parseInt(eg.substring(2));
        return new Etablissement(eg, ej, eg, new BigDecimal(activite), support, preuve("base-es.csv", ligne));
    }

    static Declaration declaration(Optional<LocalDate> depot) {
        return declaration(depot, false, Optional.empty());
    }

    static Declaration declaration(Optional<LocalDate> depot, boolean silene, Optional<LocalDate> club) {
        return new Declaration(
                Optional.of(LocalDate.of(2026, 2, 15)),
                depot,
                Optional.empty(),
                silene,
                club,
                Optional.of(preuve("declarations.csv", 2)));
    }

    /** An audit every 50 days until after the last night of the campaign, each at the target. */
    static Annuaire annuaire(String id, String... rattachements) {
        return annuaire(id, 3, rattachements);
    }

    static Annuaire annuaire(String id, int score, String... rattachements) {
        List<AuditAds> audits =
                dates().map(date -> ads(id, date, Optional.of(date), score)).toList();
        return annuaire(id, audits, rattachements);
    }

    static Annuaire annuaire(String id, List<AuditAds> audits, String... rattachements) {
        return new Annuaire(id, Set.of(rattachements), audits, List.of(), List.of(preuve("annuaires-ad.csv", 2)));
    }

    static AuditAds ads(String id, LocalDate lancement, Optional<LocalDate> fin, int score) {
        return new AuditAds(
                id + "-" + lancement, lancement, fin, score, preuve("audits-ads.csv", lancement.getDayOfYear()));
    }

    /** The same for the exposure, on a conforming industrial platform. */
    static Perimetre perimetre(String id, String... rattachements) {
        return perimetre(id, Outil.INDUSTRIELLE, rattachements);
    }

    static Perimetre perimetre(String id, Outil outil, String... rattachements) {
        List<AuditExposition> audits = dates().map(date -> exposition(id + "-" + date, date, outil, true))
                .toList();
        return perimetre(id, audits, rattachements);
    }

    static Perimetre perimetre(String id, List<AuditExposition> audits, String... rattachements) {
        return new Perimetre(
                id, Set.of(rattachements), audits, List.of(), List.of(preuve("perimetres-exposition.csv", 2)));
    }

    /** The same perimeter, one row of its audits unreadable. */
    static Perimetre souille(Perimetre perimetre) {
        List<Souillure> souillures = List.of(new Souillure(Code.LIGNE_REJETEE, preuve("audits-exposition.csv", 900)));
        return new Perimetre(
                perimetre.id(), perimetre.rattachements(), perimetre.audits(), souillures, perimetre.preuves());
    }

    static AuditExposition exposition(String id, LocalDate date, Outil outil, boolean conforme) {
        Preuve preuve = preuve("audits-exposition.csv", date.getDayOfYear());
        return new AuditExposition(id, outil, conforme, date, Optional.of(date), Constats.AUCUN, preuve);
    }

    private static Stream<LocalDate> dates() {
        return Stream.iterate(PREMIER_AUDIT, date -> date.plusDays(PAS)).limit(10);
    }

    /** Of level EJ, shared by the EG of the EJ. */
    static Exercice exercice(String id, String ej, int ligne) {
        return new Exercice(
                id,
                LocalDate.of(2026, 3, 10),
                Exercice.Niveau.EJ,
                Optional.of(ej),
                true,
                true,
                Exercice.Justificatif.RAPPORT,
                true,
                preuve("exercices.csv", ligne));
    }

    /** So many fields of the measures, and the two of the budget. */
    static Set<ChampOsis> referentiel(int mesures) {
        Set<ChampOsis> champs = Stream.iterate(1, i -> i <= mesures, i -> i + 1)
                .map(Faits::mesure)
                .collect(Collectors.toSet());
        champs.add(new ChampOsis(BUDGET, "CPT_PART_BUDGET_NUMERIQUE"));
        champs.add(new ChampOsis(BUDGET, "CPT_ETP_SSI"));
        return champs;
    }

    static ChampOsis mesure(int numero) {
        return new ChampOsis(MESURES, "MPR_%02d".formatted(numero));
    }

    static ReponseOsis reponse(Tri remplie, int ligne, Code... doutes) {
        return new ReponseOsis(remplie, Set.of(doutes), Optional.of(preuve("osis.csv", ligne)));
    }

    static Map<String, Map<ChampOsis, ReponseOsis>> reponses(Set<ChampOsis> champs, String... finess) {
        Map<ChampOsis, ReponseOsis> toutes = new HashMap<>();
        champs.forEach(champ -> toutes.put(champ, reponse(Tri.VRAI, 2)));
        return Stream.of(finess).collect(Collectors.toMap(numero -> numero, numero -> toutes));
    }

    /** @param ads {@code TOUS}, or AD separated by commas; blank for none */
    static Convergence convergence(
            boolean equipe,
            boolean gouvernance,
            boolean trajectoire,
            String jalon,
            boolean modalites,
            boolean budget,
            String ads,
            boolean converges) {
        return new Convergence(
                equipe,
                gouvernance,
                trajectoire,
                Optional.ofNullable(jalon).map(LocalDate::parse),
                modalites,
                budget,
                ads.equals("TOUS"),
                new TreeSet<>(List.of(ads.split(","))),
                converges,
                preuve("convergence-ght.csv", 2));
    }

    static Piece piece(Objectif objectif, String type, int ligne) {
        return new Piece(objectif, type, type + ".pdf", preuve("pieces.csv", ligne));
    }
}
