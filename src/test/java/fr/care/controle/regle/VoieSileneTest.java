package fr.care.controle.regle;

import static fr.care.controle.regle.Series.REJET;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O2.A by SILENE: asked for, and the Club SSI joined in time; reading L4 counts the time from P. */
class VoieSileneTest {
    private static final String SILENE = "ATTEINT 0 - VOIE_SILENE";
    private static final String SANS_AUDIT = "NON_ATTEINT 10 NON SERIE_SANS_AUDIT";

    @ParameterizedTest(name = "asked {0}, club {1}")
    @CsvSource({
        "true,  2026-07-06, " + SILENE,
        "true,  2026-07-07, " + SILENE,
        "true,  2026-07-08, " + SANS_AUDIT,
        "true,  2025-01-01, " + SILENE,
        "true,  ,           " + SANS_AUDIT,
        "false, 2026-07-07, " + SANS_AUDIT,
        "false, ,           " + SANS_AUDIT,
    })
    @DisplayName("joined on 2026-07-07 at the latest, when no audit was made")
    void club(boolean sollicite, LocalDate club, String attendu) {
        UnDossier dossier = prive().exposition("PE1", "TOUT", "").silene(sollicite, Optional.ofNullable(club));
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo(attendu);
    }

    @Test
    @DisplayName("neither perimeter, nor taint, nor phase, nor base can change it; the measure is blank")
    void rienDAutre() {
        UnDossier dossier = prive().silene(true, Optional.of(LocalDate.of(2026, 7, 7)));
        ResultatObjectif resultat = dossier.juger(Objectif.O2_A);
        assertThat(Vu.mesure(resultat.mesure())).isEmpty();
        assertThat(Vu.mesure(resultat.seuil())).isEqualTo("max=100 moy=60");
        assertThat(Vu.preuves(resultat.preuves())).isEqualTo("declarations:1");
        assertThat(Vu.phrases(resultat))
                .containsExactly(
                        "SILENE sollicité et inscription au Club SSI le 2026-07-07, au plus tard le 2026-07-07 :"
                                + " objectif réputé atteint [declarations:1]");
        assertThat(Vu.bilan(dossier.sansExposition("PE1").juger(Objectif.O2_A))).isEqualTo(SILENE);
        assertThat(Vu.bilan(dossier.exposition("PE1", "TOUT", "", REJET).juger(Objectif.O2_A)))
                .isEqualTo(SILENE);
        assertThat(Vu.bilan(dossier.phase(Optional.empty()).juger(Objectif.O2_A)))
                .isEqualTo(SILENE);
        assertThat(Vu.bilan(dossier.avecEg().juger(Objectif.O2_A))).isEqualTo(SILENE);
    }

    @Test
    @DisplayName("a submitted file owes no document for it, as it does for its audits")
    void sansPiece() {
        UnDossier dossier = prive().sansPiece("LISTE_IP").depot(UnDossier.D);
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo("A_INSTRUIRE 0..10 NON PIECE_MANQUANTE");
        assertThat(Vu.bilan(dossier.exposition("PE1", "TOUT", "", REJET).juger(Objectif.O2_A)))
                .isEqualTo("A_INSTRUIRE 0..10 NON LIGNE_REJETEE|PIECE_MANQUANTE");
        UnDossier silene = dossier.silene(true, Optional.of(LocalDate.of(2026, 7, 7)));
        assertThat(Vu.bilan(silene.juger(Objectif.O2_A))).isEqualTo(SILENE);
    }

    @Test
    @DisplayName("it proves nothing for O2.B")
    void pasLaCible() {
        UnDossier dossier = prive().sansExposition("PE1").silene(true, Optional.of(LocalDate.of(2026, 7, 7)));
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_B)))
                .isEqualTo("NON_ATTEINT 100 OUI AC_INSUFFISANTE|PERIMETRE_NON_COUVERT");
    }

    @Test
    @DisplayName("the club date is not compared with the night")
    void clubApresLaNuit() {
        UnDossier dossier = prive().exposition("PE1", "TOUT", "").silene(true, Optional.of(LocalDate.of(2026, 7, 7)));
        assertThat(Vu.bilan(dossier.evaluer(LocalDate.of(2026, 6, 1)).resultat(Objectif.O2_A)))
                .isEqualTo(SILENE);
    }

    @Test
    @DisplayName("joined too late, the audits still count")
    void parAudits() {
        UnDossier dossier = prive().silene(true, Optional.of(LocalDate.of(2026, 7, 8)));
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo("ATTEINT 0 -");
    }

    @ParameterizedTest(name = "P {0}, club {1}")
    @CsvSource({
        "2026-03-01, 2026-06-08, " + SILENE + ", " + SILENE,
        "2026-03-01, 2026-06-09, " + SILENE + ", " + SILENE,
        "2026-03-01, 2026-06-10, " + SILENE + ", " + SANS_AUDIT,
        "2026-05-07, 2026-08-14, " + SANS_AUDIT + ", " + SILENE,
        "2026-05-07, 2026-08-15, " + SANS_AUDIT + ", " + SILENE,
        "2026-05-07, 2026-08-16, " + SANS_AUDIT + ", " + SANS_AUDIT,
    })
    @DisplayName("L4: joined 100 days after P at the latest")
    void l4(LocalDate debut, LocalDate club, String defaut, String lecture) {
        UnDossier dossier =
                prive().exposition("PE1", "TOUT", "").phase(Optional.of(debut)).silene(true, Optional.of(club));
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo(defaut);
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A, Lecture.L4))).isEqualTo(lecture);
    }

    @ParameterizedTest(name = "P {0}: {1}")
    @CsvSource({
        ",           PHASE_NON_DECLAREE",
        "2026-01-29, PHASE_HORS_FENETRE",
        "2026-05-08, PHASE_HORS_FENETRE",
    })
    @DisplayName("L4: without P, nobody knows; a frequency that does not hold is not enough to say no")
    void l4SansPhase(LocalDate debut, String code) {
        UnDossier dossier = prive().phase(Optional.ofNullable(debut))
                .sansExposition("PE1")
                .silene(true, Optional.of(LocalDate.of(2026, 6, 1)));
        ResultatObjectif resultat = dossier.juger(Objectif.O2_A, Lecture.L4);
        assertThat(Vu.bilan(resultat)).isEqualTo("A_INSTRUIRE 0..10 OUI PERIMETRE_NON_COUVERT|" + code);
        assertThat(Vu.motifs(resultat))
                .isEqualTo("PERIMETRE_NON_COUVERT(EG1) PERIMETRE_NON_COUVERT(EG2) " + code + "(CLUB_SSI)");
        UnDossier sansClub = dossier.silene(true, Optional.empty());
        assertThat(Vu.bilan(sansClub.juger(Objectif.O2_A, Lecture.L4)))
                .isEqualTo("NON_ATTEINT 10 OUI PERIMETRE_NON_COUVERT");
        UnDossier nonSollicite = dossier.silene(false, Optional.of(LocalDate.of(2026, 6, 1)));
        assertThat(Vu.bilan(nonSollicite.juger(Objectif.O2_A, Lecture.L4)))
                .isEqualTo("NON_ATTEINT 10 OUI PERIMETRE_NON_COUVERT");
    }

    @Test
    @DisplayName("L4: what is said, with the date that the delay leads to")
    void l4Phrase() {
        UnDossier dossier = prive().silene(true, Optional.of(LocalDate.of(2026, 6, 9)));
        assertThat(Vu.phrases(dossier.juger(Objectif.O2_A, Lecture.L4)))
                .containsExactly(
                        "SILENE sollicité et inscription au Club SSI le 2026-06-09, au plus tard le 2026-06-09 :"
                                + " objectif réputé atteint [declarations:1]");
    }
}
