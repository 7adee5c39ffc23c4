package fr.care.controle.entrepot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.ResultatsNuit;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What the warehouse promises of results, whatever the database. */
abstract class ResultatsContrat {
    static final String CAMPAGNE = "essai";
    static final LocalDate NUIT_1 = LocalDate.of(2026, 11, 19);
    static final LocalDate NUIT_2 = LocalDate.of(2026, 11, 20);

    abstract DataSource base();

    /** The tables as Flyway makes them, once for each database. */
    static void creerLesTables(DataSource base) throws IOException {
        Resource[] migrations = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql");
        Arrays.sort(migrations, Comparator.comparing(m -> String.valueOf(m.getFilename())));
        new ResourceDatabasePopulator(migrations).execute(base);
    }

    @BeforeEach
    void emptyTables() {
        JdbcTemplate jdbc = new JdbcTemplate(base());
        for (String table : List.of(
                "nuit",
                "fichier",
                "fait",
                "rejet",
                "signalement",
                "synthese",
                "verdict",
                "depense",
                "echeance",
                "effet_lecture",
                "changement",
                "anomalie")) {
            jdbc.update("DELETE FROM " + table);
        }
    }

    private ResultatsNuit lire(LocalDate nuit) {
        JdbcTemplate jdbc = new JdbcTemplate(base());
        return new LectureResultats(
                        jdbc,
                        new DepenseRepository(jdbc),
                        new SuiviRepository(jdbc),
                        new ChangementRepository(jdbc),
                        new FichierRepository(jdbc))
                .resultats(CAMPAGNE, nuit, "1", "1.0.0", Map::of);
    }

    private ResultatRepository resultats() {
        JdbcTemplate jdbc = new JdbcTemplate(base());
        return new ResultatRepository(jdbc, new DepenseRepository(jdbc), new SuiviRepository(jdbc));
    }

    @Test
    void evaluationsAreReadBackAsTheyWereWritten() {
        ResultatRepository resultats = resultats();
        Motif details = new Motif(
                Code.ECART_MOYEN_DEPASSE,
                "AD-1 \"é\" \\ ☃",
                List.of(new BigDecimal("60.10"), 3L, 100, NUIT_1, "L=1"),
                List.of(new Preuve(NUIT_1, "audits-ads.csv", 3)));
        List<ResultatObjectif> rendus = NuitExemple.atteints().stream()
                .map(r -> r.objectif() == Objectif.O4
                        ? NuitExemple.resultat(
                                Objectif.O4,
                                Verdict.NON_ATTEINT,
                                new Intervalle(BigDecimal.ZERO, new BigDecimal("2.5")),
                                details)
                        : r)
                .toList();
        LigneSynthese ligne = NuitExemple.synthese("C1", "Île; d'Aix", "1234567890.07", Statut.EXCLU, rendus, 1);
        Anomalie anomalie = new Anomalie("C1", Code.AC_ABSENTE, "C1", List.of("détail"), List.of());
        resultats.enregistrer(CAMPAGNE, NUIT_1, List.of(new CandidatEvalue(ligne.resultat(), List.of(anomalie))));

        assertThat(lire(NUIT_1).syntheses()).singleElement().satisfies(lue -> {
            assertThat(lue.candidat()).isEqualTo(ligne.candidat());
            assertThat(lue.nbAnomalies()).isEqualTo(1);
            assertThat(lue.evaluation().resultats()).isEqualTo(rendus);
            assertThat(lue.evaluation().decote().min()).isEqualByComparingTo("10");
            assertThat(lue.evaluation().decote().max()).isEqualByComparingTo("12.5");
            assertThat(lue.bilan()).isEqualTo(ligne.bilan());
            assertThat(lue.echeances()).containsExactlyInAnyOrderElementsOf(ligne.echeances());
            assertThat(lue.effets()).containsExactlyInAnyOrderElementsOf(ligne.effets());
        });
        assertThat(lire(NUIT_1).anomalies()).containsExactly(anomalie);
        assertThat(lire(NUIT_2).syntheses()).isEmpty();
    }

    /** More than one lot of them. */
    @Test
    void manyCandidatesAreReadBackInTheirOrder() {
        List<String> ids = IntStream.range(0, 250).mapToObj(i -> "C" + i).toList();
        resultats()
                .enregistrer(
                        CAMPAGNE,
                        NUIT_1,
                        ids.stream()
                                .map(id -> new CandidatEvalue(
                                        NuitExemple.synthese(
                                                        id,
                                                        "Nom",
                                                        "1",
                                                        Statut.EXCLU,
                                                        NuitExemple.atteints(),
                                                        id.endsWith("9") ? 1 : 0)
                                                .resultat(),
                                        id.endsWith("9")
                                                ? List.of(new Anomalie(id, Code.AC_ABSENTE, id, List.of(), List.of()))
                                                : List.of()))
                                .toList());
        List<String> ordre = ids.stream().sorted().toList();
        assertThat(lire(NUIT_1).syntheses().map(ligne -> ligne.candidat().id())).isEqualTo(ordre);
        assertThat(lire(NUIT_1).syntheses().mapToInt(LigneSynthese::nbAnomalies).sum())
                .isEqualTo(25);
        assertThat(lire(NUIT_1).anomalies().map(Anomalie::candidatId))
                .isEqualTo(ordre.stream().filter(id -> id.endsWith("9")).toList());
        assertThat(lire(NUIT_1).regions()).hasSize(250).containsEntry("C249", "75");
    }

    /** The step that runs again replaces its own anomalies and nobody else's. */
    @Test
    void aReconciliationThatRunsAgainReplacesItself() {
        ResultatRepository resultats = resultats();
        Anomalie premiere = new Anomalie("", Code.SOURCE_ABSENTE, "paie", List.of(), List.of());
        Anomalie seconde = new Anomalie("", Code.AD_INCONNU, "AD", List.of(), List.of(new Preuve(NUIT_1, "f.csv", 2)));
        resultats.remplacerRapprochement(CAMPAGNE, NUIT_1, List.of(premiere));
        resultats.remplacerRapprochement(CAMPAGNE, NUIT_2, List.of(premiere));
        resultats.remplacerRapprochement(CAMPAGNE, NUIT_1, List.of(seconde));
        assertThat(lire(NUIT_1).anomalies()).containsExactly(seconde);
        assertThat(lire(NUIT_2).anomalies()).containsExactly(premiere);
    }

    /** Spreadsheets write far more decimals than a cent has. */
    @Test
    void anExactAmountIsReadBackWhole() {
        DepenseRepository depenses = new DepenseRepository(new JdbcTemplate(base()));
        BigDecimal exact = new BigDecimal("33.334999999999999998");
        Depense depense = new Depense(
                Nature.EXTERNE,
                "1",
                Optional.empty(),
                "O1",
                exact,
                exact.negate(),
                List.of(),
                new Preuve(NUIT_1, "etats-financiers/C1.xlsx", 4));
        depenses.enregistrer(CAMPAGNE, NUIT_1, Map.of("C1", List.of(depense)));
        assertThat(depenses.parCandidat(new LotCandidats(CAMPAGNE, NUIT_1, List.of("C1", "C2"))))
                .isEqualTo(Map.of("C1", List.of(depense)));
    }

    /** A step that runs again replaces what it wrote. */
    @Test
    void changesAreReadBackAsTheyWereWritten() {
        ChangementRepository changements = new ChangementRepository(new JdbcTemplate(base()));
        List<Changement> attendus = NuitExemple.nuit().changements().toList();
        changements.remplacer(CAMPAGNE, NUIT_1, attendus);
        changements.remplacer(CAMPAGNE, NUIT_1, attendus);
        assertThat(lire(NUIT_1).changements()).containsExactlyInAnyOrderElementsOf(attendus);
        assertThat(lire(NUIT_2).changements()).isEmpty();
    }

    @Test
    void filesAreReadBackByPath() {
        FichierRepository fichiers = new FichierRepository(new JdbcTemplate(base()));
        FichierEntree b = new FichierEntree("osis", "osis-b.csv", "b".repeat(64), 5_000_000_000L, 9, 7, 1, 1);
        FichierEntree a = new FichierEntree("osis", "osis-É.csv", "a".repeat(64), 0, 0, 0, 0, 0);
        fichiers.enregistrer(CAMPAGNE, NUIT_1, List.of(a, b));
        assertThat(fichiers.fichiers(CAMPAGNE, NUIT_1)).containsExactly(b, a);
        assertThat(fichiers.fichiers(CAMPAGNE, NUIT_2)).isEmpty();
    }
}
