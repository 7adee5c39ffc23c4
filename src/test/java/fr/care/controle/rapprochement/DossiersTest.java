package fr.care.controle.rapprochement;

import static fr.care.controle.rapprochement.AnomaliesTest.NUIT_1;
import static fr.care.controle.rapprochement.AnomaliesTest.PARAMETRES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.dossier.Perimetre;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.logique.Tri;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reaches the rules of each candidate. */
class DossiersTest {
    private static final DepotValide VALIDE = DepotValide.complet();

    @TempDir
    private Path dossier;

    private Dossiers dossiers(DepotValide depot) {
        return new Rapprochement(
                        new NuitsEnMemoire(dossier).nuit(NUIT_1, depot.textes()).faits(), PARAMETRES)
                .dossiers();
    }

    private Dossier dossier(DepotValide depot, String candidat) {
        return dossiers(depot).dossier(candidat);
    }

    private static Perimetre perimetre(Dossier dossier) {
        assertThat(dossier.perimetres()).hasSize(1);
        return dossier.perimetres().get(0);
    }

    @Test
    void theDossierHoldsWhatTheDropSaysOfTheCandidate() {
        assertThat(dossiers(VALIDE).candidats()).containsExactly("C1", "C2");
        Dossier un = dossier(VALIDE, "C1");
        assertThat(un.candidat().plafond()).isEqualByComparingTo("1000.50");
        assertThat(un.etablissements())
                .extracting(e -> e.finessEg())
                .containsExactly(DepotValide.EG_1, DepotValide.EG_1_BIS);
        assertThat(un.etablissements().get(1).activiteCombinee()).isEqualByComparingTo(new BigDecimal("40.5"));
        assertThat(un.declaration().debutPhase()).isPresent();
        assertThat(un.exercices())
                .singleElement()
                .satisfies(x -> assertThat(x.coherent()).isTrue());
        assertThat(un.pieces()).hasSize(1);
        assertThat(un.decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.acceptee()).isTrue());
        assertThat(un.souillures()).isEmpty();
        assertThat(un.osis()).containsOnlyKeys(DepotValide.EG_1, DepotValide.EG_1_BIS, DepotValide.EJ_1);
        assertThat(dossier(VALIDE, "C2").declaration().preuve()).isEmpty();
    }

    /** Precision 6: a readable candidate is enough to taint; precision 8: rows of a conflict are set aside. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "declarations # C1;2026-02-30;;;; # DECLARATIONS # LIGNE_REJETEE",
                "declarations # C1;2026-02-10;;FIN;; # DECLARATIONS # CONFLIT",
                "annuaires-ad # C1;;;010990117 # ANNUAIRES_AD # LIGNE_REJETEE",
                "annuaires-ad # C1;AD-1;deux.local;010990117 # ANNUAIRES_AD # CONFLIT",
                "decisions-ars # C1;SANS_AD;010990117;PEUT-ETRE; # DECISIONS_ARS # LIGNE_REJETEE",
                "decisions-ars # C1;SANS_AD;010990125;REFUSE; # DECISIONS_ARS # CONFLIT",
                "perimetres-exposition # C1;;TOUT # PERIMETRES_EXPOSITION # LIGNE_REJETEE",
                "exercices # X1;C1;2026-05-02;EJ;010997815;OUI;OUI;RAPPORT # EXERCICES # CONFLIT",
                "convergence-ght # C1;PEUT-ETRE;;;;;;; # CONVERGENCE_GHT # LIGNE_REJETEE"
            })
    void aRowThatNamesItsCandidateTaintsItsObjectives(String source, String ligne, SourceDeclarative quoi, Code code) {
        DepotValide depot = VALIDE.avec(source, ligne);
        assertThat(dossier(depot, "C1").souillures()).containsOnlyKeys(quoi);
        assertThat(dossier(depot, "C1").souillures().get(quoi))
                .extracting(Souillure::code)
                .containsOnly(code);
        assertThat(dossier(depot, "C2").souillures()).isEmpty();
    }

    @Test
    void piecesTaintNothing() {
        DepotValide depot = VALIDE.avec("pieces", "C1;D1.O1.A;RAPPORT;a.pdf;2026-11-17\nC1;D9.O1;RAPPORT;b.pdf;");
        assertThat(dossier(depot, "C1").souillures()).isEmpty();
    }

    /** The row names no AD: it taints no series. */
    @Test
    void aTaintKeyThatCannotBeReadTaintsNothing() {
        assertThat(dossier(VALIDE.avec("audits-ads", ";A2;2026-06-01;;9"), "C1")
                        .annuaires()
                        .get(0)
                        .souillures())
                .isEmpty();
    }

    @Test
    void conflictingAuditsTaintBothPerimeters() {
        DepotValide depot = VALIDE.avec("audits-exposition", "EX-2;E1;SILENE;;;2026-05-01;2026-05-02");
        for (String candidat : new String[] {"C1", "C2"}) {
            assertThat(perimetre(dossier(depot, candidat)).souillures())
                    .extracting(Souillure::code)
                    .containsExactly(Code.CONFLIT);
        }
        assertThat(perimetre(dossier(depot, "C1")).audits()).isEmpty();
    }

    @Test
    void findingsStandWithTheirAudit() {
        DepotValide depot = VALIDE.avec("vulnerabilites", "E1;V2;;;9,5;;\nE1;V2;;;2;;\nE1;V3;;;11;;\nE1;V4;;;9;;");
        assertThat(perimetre(dossier(depot, "C1")).audits()).singleElement().satisfies(audit -> {
            // V4 is critical under the reading L1 only: it is kept for it.
            assertThat(audit.constats().certains()).extracting(c -> c.id()).containsExactly("V1", "V4");
            assertThat(audit.constats().conflits())
                    .singleElement()
                    .satisfies(versions -> assertThat(versions).hasSize(2));
            assertThat(audit.constats().rejets()).hasSize(1);
        });
    }

    /** Precision 9. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "oui;2026-05-01 # VRAI",
                "_;2026-05-02 # FAUX",
                "_;2026-04-30 # VRAI",
                "_; # VRAI",
                "_;2026-05-01 # INDETERMINE",
                "autre;2026-05-01 # VRAI",
                "autre;2026-02-30 # INDETERMINE"
            })
    void theLatestAnswerWins(String suite, Tri attendu) {
        DepotValide depot = VALIDE.avec("osis", "010997815;Q;CH1;" + suite.replace("_", ""));
        ReponseOsis reponse = dossier(depot, "C1").osis().get(DepotValide.EJ_1).get(new ChampOsis("Q", "CH1"));
        assertThat(reponse.remplie()).isEqualTo(attendu);
    }
}
