package fr.care.controle.restitution;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Champ;
import fr.care.controle.domaine.resultat.Chronologie;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A small night in memory: two candidates, one of each kind of row, texts that a spreadsheet or a CSV could misread. */
public record NuitExemple(
        String campagne,
        LocalDate dateControle,
        List<FichierEntree> entrees,
        List<LigneSynthese> candidats,
        List<Anomalie> listeAnomalies,
        List<RejetLigne> listeRejets,
        Map<String, Set<String>> candidatsParFiness)
        implements ResultatsNuit {
    public NuitExemple(
            String campagne,
            LocalDate dateControle,
            List<FichierEntree> entrees,
            List<LigneSynthese> candidats,
            List<Anomalie> listeAnomalies,
            List<RejetLigne> listeRejets) {
        this(campagne, dateControle, entrees, candidats, listeAnomalies, listeRejets, Map.of());
    }

    public static final LocalDate NUIT = LocalDate.of(2026, 11, 20);
    private static final Preuve AUDITS = new Preuve(NUIT, "audits-ads.csv", 2);

    private static final List<Echeance> ECHEANCES = List.of(
            new Echeance(Optional.empty(), Echeance.DOSSIER, Echeance.Action.DEPOT, NUIT.plusDays(131)),
            new Echeance(Optional.of(Objectif.O1_A), "AD1", Echeance.Action.AUDIT_SUIVANT, NUIT));
    private static final List<EffetLecture> EFFETS = List.of(
            new EffetLecture(
                    Lecture.L7,
                    Objectif.O1_A,
                    Verdict.ATTEINT,
                    Verdict.NON_ATTEINT,
                    Optional.of(new BigDecimal("10")),
                    Optional.of(new BigDecimal("9.5"))),
            new EffetLecture(
                    Lecture.L1, Objectif.O2_B, Verdict.ATTEINT, Verdict.PARTIEL, Optional.empty(), Optional.empty()));

    private static final List<Chronologie> CHRONOLOGIES = List.of(new Chronologie(
            Objectif.O1_A,
            "AD1",
            Optional.of(NUIT.minusDays(200)),
            NUIT,
            List.of(
                    new Chronologie.Jalon("A1", NUIT.minusDays(160), Optional.empty()),
                    new Chronologie.Jalon(
                            "A2", NUIT.minusDays(40), Optional.of(new Chronologie.Intervalle(120, false)))),
            Optional.of(new Chronologie.Intervalle(40, true)),
            Optional.of(new Chronologie.Moyenne(new BigDecimal("120.00"), false))));

    private static final List<Changement> CHANGEMENTS = List.of(
            new Changement(
                    "C1",
                    "75",
                    Optional.of(Objectif.O1_B),
                    Champ.VERDICT,
                    Optional.of("ATTEINT"),
                    Optional.of("NON_ATTEINT"),
                    new Cause(
                            Cause.Genre.DONNEES,
                            Optional.of(new Changement.Origine(
                                    "audits-ads",
                                    Optional.of(new Changement.Rangee("audits-ads.csv", 2, List.of("AD1", "A1"))),
                                    0)))),
            new Changement(
                    "C1",
                    "75",
                    Optional.empty(),
                    Champ.MONTANT_MAX,
                    Optional.empty(),
                    Optional.of(new BigDecimal("200.5")),
                    Cause.sansOrigine(Cause.Genre.CALENDRIER)));

    public static NuitExemple nuit() {
        return nuit(NUIT);
    }

    public static NuitExemple nuit(LocalDate date) {
        return new NuitExemple(
                "d1bis-2026",
                date,
                List.of(
                        new FichierEntree("audits-ads", "audits-ads.csv", "a".repeat(64), 1200, 10, 8, 1, 1),
                        new FichierEntree("candidats", "candidats.csv", "b".repeat(64), 300, 2, 2, 0, 0)),
                List.of(
                        synthese("C1", "Hôpital \"Nord\"; Île-d'Aix", "0.00", Statut.A_INSTRUIRE, premier(), 1),
                        synthese("C2", "=SOMME(A1)", "1234.5", Statut.FINANCABLE, atteints(), 0)),
                List.of(
                        new Anomalie("", Code.SOURCE_ABSENTE, "paie", List.of(), List.of()),
                        new Anomalie("C1", Code.FINESS_INCONNU, "010780054", List.of(), List.of(AUDITS))),
                List.of(new RejetLigne(
                        "audits-ads", "audits-ads.csv", 7, "score", "-5\r\n,", "un entier de 1 à 5 est attendu")));
    }

    @Override
    public Stream<Changement> changements() {
        return CHANGEMENTS.stream();
    }

    @Override
    public String versionRegles() {
        return "1";
    }

    @Override
    public String versionLogiciel() {
        return "1.0.0";
    }

    @Override
    public Stream<LigneSynthese> syntheses() {
        return candidats.stream();
    }

    @Override
    public Stream<Anomalie> anomalies() {
        return listeAnomalies.stream();
    }

    @Override
    public Stream<RejetLigne> rejets() {
        return listeRejets.stream();
    }

    public NuitExemple avecEntrees(List<FichierEntree> autres) {
        return new NuitExemple(campagne, dateControle, autres, candidats, listeAnomalies, listeRejets);
    }

    public NuitExemple avecCandidats(List<LigneSynthese> autres) {
        return new NuitExemple(campagne, dateControle, entrees, autres, listeAnomalies, listeRejets);
    }

    public NuitExemple avecRejets(List<RejetLigne> autres) {
        return new NuitExemple(campagne, dateControle, entrees, candidats, listeAnomalies, autres);
    }

    public static LigneSynthese synthese(
            String id, String nom, String plafond, Statut statut, List<ResultatObjectif> resultats, int nbAnomalies) {
        Candidat candidat = new Candidat(
                id, TypeCandidat.GHT, nom, "75", new BigDecimal(plafond), new Preuve(NUIT, "candidats.csv", 2));
        Evaluation evaluation = new Evaluation(
                id,
                EtatDossier.PROVISOIRE,
                NUIT,
                BaseDate.FIN,
                statut,
                new Intervalle(new BigDecimal("10.0"), new BigDecimal("12.50")),
                resultats);
        return new LigneSynthese(
                new ResultatCandidat(
                        candidat,
                        evaluation,
                        id.equals("C1") ? avecCouts() : sansCouts(),
                        id.equals("C1") ? ECHEANCES : List.of(),
                        id.equals("C1") ? EFFETS : List.of(),
                        id.equals("C1") ? CHRONOLOGIES : List.of()),
                nbAnomalies);
    }

    public static BilanFinancier sansCouts() {
        return new BilanFinancier(new BigDecimal("1.5"), new BigDecimal("2"), Optional.empty(), List.of());
    }

    /** An employee, an invoice that is refused, a receipt. */
    public static BilanFinancier avecCouts() {
        return new BilanFinancier(
                new BigDecimal("100"),
                new BigDecimal("200.5"),
                Optional.of(new BilanFinancier.Couts(
                        new BigDecimal("1652.04"),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        new BigDecimal("12.5"),
                        new BigDecimal("1639.54"),
                        new BigDecimal("100"),
                        new BigDecimal("200.5"))),
                List.of(
                        depense(Nature.INTERNE, "44A567", Optional.of(2026), "O1", "1652.04", "1652.04"),
                        depense(
                                Nature.EXTERNE,
                                "=1+1",
                                Optional.empty(),
                                "",
                                "-3",
                                "0",
                                new Motif(Code.AC_ABSENTE, "", List.of(), List.of())),
                        depense(Nature.RECETTE, "D1.01", Optional.empty(), "O1", "12.5", "12.5")));
    }

    private static Depense depense(
            Nature nature,
            String reference,
            Optional<Integer> annee,
            String objectif,
            String declare,
            String retenu,
            Motif... motifs) {
        return new Depense(
                nature,
                reference,
                annee,
                objectif,
                new BigDecimal(declare),
                new BigDecimal(retenu),
                List.of(motifs),
                new Preuve(NUIT, "etats-financiers/C1.xlsx", 4));
    }

    public static ResultatObjectif resultat(Objectif objectif, Verdict verdict, Intervalle decote, Motif... motifs) {
        return new ResultatObjectif(
                objectif,
                verdict,
                decote,
                Optional.empty(),
                Optional.empty(),
                List.of(motifs),
                Rattrapable.SANS_OBJET,
                List.of());
    }

    public static List<ResultatObjectif> atteints() {
        return Stream.of(Objectif.values())
                .map(objectif -> resultat(objectif, Verdict.ATTEINT, Intervalle.NUL))
                .toList();
    }

    private static List<ResultatObjectif> premier() {
        Motif ecart = new Motif(
                Code.ECART_MAX_DEPASSE,
                "AD-03",
                List.of(112L, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 21), 100),
                List.of(AUDITS));
        Motif absent = new Motif(Code.CONFLIT, "AD-04", List.of(), List.of());
        return List.of(
                new ResultatObjectif(
                        Objectif.O1_A,
                        Verdict.NON_ATTEINT,
                        Intervalle.de(BigDecimal.TEN),
                        Optional.of(new Mesure.Frequence(112, new BigDecimal("58.50"))),
                        Optional.of(new Mesure.Frequence(100, new BigDecimal("60"))),
                        List.of(ecart, absent, ecart),
                        Rattrapable.NON,
                        List.of(new Preuve(NUIT.minusDays(1), "audits-ads.csv", 9), AUDITS)),
                new ResultatObjectif(
                        Objectif.O1_B,
                        Verdict.ATTEINT,
                        Intervalle.NUL,
                        Optional.of(new Mesure.PartActivite(new BigDecimal("75.00"))),
                        Optional.of(new Mesure.PartActivite(new BigDecimal("66"))),
                        List.of(),
                        Rattrapable.SANS_OBJET,
                        List.of()),
                resultat(Objectif.O2_A, Verdict.ATTEINT, Intervalle.NUL),
                resultat(Objectif.O2_B, Verdict.PARTIEL, Intervalle.de(BigDecimal.valueOf(15))),
                new ResultatObjectif(
                        Objectif.O3,
                        Verdict.A_INSTRUIRE,
                        new Intervalle(BigDecimal.ZERO, new BigDecimal("2.50")),
                        Optional.of(new Mesure.Unites(3, 4)),
                        Optional.of(new Mesure.Unites(4, 4)),
                        List.of(),
                        Rattrapable.OUI,
                        List.of()),
                resultat(Objectif.O4, Verdict.ATTEINT, Intervalle.NUL),
                resultat(Objectif.O5, Verdict.ATTEINT, Intervalle.NUL),
                resultat(Objectif.O6_A, Verdict.SANS_OBJET, Intervalle.NUL),
                resultat(Objectif.O6_B, Verdict.SANS_OBJET, Intervalle.NUL));
    }
}
