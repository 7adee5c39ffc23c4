package fr.care.controle.rapprochement;

import static fr.care.controle.rapprochement.AnomaliesTest.NUIT_1;
import static fr.care.controle.rapprochement.AnomaliesTest.NUIT_2;
import static fr.care.controle.rapprochement.AnomaliesTest.PARAMETRES;
import static fr.care.controle.rapprochement.AnomaliesTest.anomalies;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Code;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays told, and what is told of one night only (precisions.md 12 and 43). */
class NuitsSuccessivesTest {
    private static final DepotValide VALIDE = DepotValide.complet();
    private static final LocalDate NUIT_3 = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path dossier;

    private NuitsEnMemoire nuits;

    @BeforeEach
    void noNightYet() {
        nuits = new NuitsEnMemoire(dossier);
    }

    private List<String> nuit(LocalDate nuit, DepotValide depot) {
        return anomalies(nuits.nuit(nuit, depot.textes()).faits(), nuit);
    }

    private Dossier dossier(String candidat) {
        return new Rapprochement(nuits.faits(), PARAMETRES).dossiers().dossier(candidat);
    }

    @Test
    void whatOnlyTheReadingShowsIsToldOfItsNight() {
        DepotValide premiere = VALIDE.avec("annuaires-ad", "C1;AD-1;un.local;010990117\nC1;AD-1;;10990125\nC1;AD-1;;1");
        assertThat(nuit(NUIT_1, premiere))
                .containsExactly(
                        "C1 DOUBLON C1|AD-1|010990117",
                        "C1 FINESS_INVALIDE 1",
                        "C1 FINESS_REPARE 010990125",
                        "C1 LIGNE_REJETEE annuaires-ad C1|AD-1|? finess");
        assertThat(nuit(NUIT_2, VALIDE.sans("annuaires-ad")))
                .containsExactly("- SOURCE_ABSENTE annuaires-ad", "C1 FINESS_INVALIDE 1");
    }

    /** A kept source keeps its rejects and its conflicts, which still taint. */
    @Test
    void aKeptSourceStillTaints() {
        nuit(
                NUIT_1,
                VALIDE.avec("exercices", "X2;C1;2026-05-01;EG;;OUI;OUI;RAPPORT")
                        .avec("declarations", "C1;2026-02-10;;FIN;;"));
        assertThat(nuit(NUIT_2, VALIDE.sans("exercices").sans("declarations")))
                .containsExactly("- SOURCE_ABSENTE declarations", "- SOURCE_ABSENTE exercices", "C1 CONFLIT C1");
        assertThat(dossier("C1").souillures())
                .containsOnlyKeys(SourceDeclarative.EXERCICES, SourceDeclarative.DECLARATIONS);
        assertThat(nuit(NUIT_3, VALIDE)).isEmpty();
        assertThat(dossier("C1").souillures()).isEmpty();
    }

    @Test
    void aChangedAuditIsToldEveryLaterNight() {
        nuit(NUIT_1, VALIDE);
        DepotValide change =
                VALIDE.remplace("audits-ads", "05-02;3", "05-02;2").remplace("vulnerabilites", "9,8", "9,9");
        List<String> attendues = List.of("C1 AUDIT_MODIFIE AD-1|A1", "C1 AUDIT_MODIFIE E1|V1");
        assertThat(nuit(NUIT_2, change)).isEqualTo(attendues);
        assertThat(nuit(NUIT_3, change)).isEqualTo(attendues);
        assertThat(dossier("C1").annuaires().get(0).audits().get(0).score()).isEqualTo(2);
    }

    @Test
    void bothVersionsAreNamedWithTheirNights() {
        nuit(NUIT_1, VALIDE);
        nuit(NUIT_2, VALIDE.remplace("audits-ads", "05-02;3", "05-02;2"));
        assertThat(new Rapprochement(nuits.faits(), PARAMETRES).anomalies(NUIT_2))
                .singleElement()
                .satisfies(a -> assertThat(a.details()).containsExactly(NUIT_1, "score 3", NUIT_2, "score 2"));
    }

    @Test
    void aBlankThatBecomesFilledIsNoModification() {
        nuit(NUIT_1, VALIDE.remplace("audits-ads", "2026-05-02;3", ";3"));
        assertThat(nuit(NUIT_2, VALIDE)).isEmpty();
        assertThat(dossier("C1").annuaires().get(0).audits().get(0).fin()).contains(LocalDate.of(2026, 5, 2));
    }

    /** A conflict lasts until a night shows one content, which is then a modification. */
    @Test
    void aConflictEndsByAModification() {
        DepotValide conflit = VALIDE.avec("audits-ads", "AD-1;A1;2026-05-01;2026-05-02;2");
        assertThat(nuit(NUIT_1, conflit)).containsExactly("C1 CONFLIT AD-1|A1");
        assertThat(nuit(NUIT_2, VALIDE.remplace("audits-ads", "AD-1;A1;2026-05-01;2026-05-02;3\n", "")))
                .containsExactly("C1 CONFLIT AD-1|A1");
        assertThat(dossier("C1").annuaires().get(0).souillures())
                .extracting(s -> s.code())
                .containsOnly(Code.CONFLIT);
        assertThat(nuit(NUIT_3, VALIDE)).containsExactly("C1 AUDIT_MODIFIE AD-1|A1");
        assertThat(dossier("C1").annuaires().get(0).souillures()).isEmpty();
    }

    /** The taint of a cumulative source ends when a night accepts a row with the same full key. */
    @Test
    void aTaintEndsWhenTheRowIsAccepted() {
        nuit(NUIT_1, VALIDE.avec("audits-ads", "AD-1;A2;2026-06-01;;9"));
        nuit(NUIT_2, VALIDE);
        assertThat(dossier("C1").annuaires().get(0).souillures())
                .extracting(s -> s.code())
                .containsExactly(Code.LIGNE_REJETEE);
        nuit(NUIT_3, VALIDE.avec("audits-ads", "AD-1;A2;2026-06-01;;4"));
        assertThat(dossier("C1").annuaires().get(0).souillures()).isEmpty();
        assertThat(dossier("C1").annuaires().get(0).audits()).hasSize(2);
    }

    /** An old audit that the export no longer shows stays true; an instantané does not. */
    @Test
    void cumulativeSourcesRemember() {
        nuit(NUIT_1, VALIDE);
        nuit(NUIT_2, VALIDE.remplace("audits-ads", "A1;", "A2;").remplace("annuaires-ad", "010990117", "010990125"));
        assertThat(dossier("C1").annuaires()).singleElement().satisfies(ad -> {
            assertThat(ad.audits()).extracting(a -> a.id()).containsExactly("A1", "A2");
            assertThat(ad.rattachements()).containsExactly("010990125");
        });
    }
}
