package fr.care.controle.regle;

import static fr.care.controle.regle.Series.REJET;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start of the operational phase lies in 2026-01-30 … 2026-05-07, else no frequency can be told. */
class PhaseTest {
    private static final String SERIE = "2026-05-07 2026-07-05 2026-09-02 2026-10-30";

    @ParameterizedTest(name = "P on {0}")
    @CsvSource({
        "2026-01-29, A_INSTRUIRE 0..10 OUI PHASE_HORS_FENETRE, ''",
        "2026-01-30, ATTEINT 0 -, max=59 moy=58.66",
        "2026-01-31, ATTEINT 0 -, max=59 moy=58.66",
        "2026-05-06, ATTEINT 0 -, max=59 moy=58.66",
        "2026-05-07, ATTEINT 0 -, max=59 moy=58.66",
        "2026-05-08, A_INSTRUIRE 0..10 OUI PHASE_HORS_FENETRE, ''",
    })
    @DisplayName("the window of P, both days included; nothing is measured without P")
    void fenetre(LocalDate debut, String attendu, String mesure) {
        ResultatObjectif resultat = dossier(Optional.of(debut)).juger(Objectif.O1_A);
        assertThat(Vu.bilan(resultat)).isEqualTo(attendu);
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo(mesure);
    }

    @Test
    @DisplayName("P that is not declared")
    void nonDeclaree() {
        ResultatObjectif resultat = dossier(Optional.empty()).juger(Objectif.O1_A);
        assertThat(Vu.bilan(resultat)).isEqualTo("A_INSTRUIRE 0..10 OUI PHASE_NON_DECLAREE");
        assertThat(Vu.mesure(resultat.mesure())).isEmpty();
        assertThat(Vu.phrases(resultat))
                .containsExactly("AD1 : le début de la phase opérationnelle n'est pas déclaré [declarations:1]");
    }

    @Test
    @DisplayName("what is said of a P out of its window")
    void phrase() {
        ResultatObjectif resultat =
                dossier(Optional.of(LocalDate.of(2026, 5, 8))).juger(Objectif.O1_A);
        assertThat(Vu.phrases(resultat))
                .containsExactly("AD1 : la phase opérationnelle déclarée commence le 2026-05-08, hors de la fenêtre du"
                        + " 2026-01-30 au 2026-05-07 [declarations:1]");
        assertThat(Vu.preuves(resultat.preuves())).isEqualTo("AD1:1 AD1:2 AD1:3 AD1:4");
    }

    @Test
    @DisplayName("the target does not depend on P")
    void cible() {
        UnDossier dossier = dossier(Optional.empty());
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B))).isEqualTo("ATTEINT 0 -");
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_B))).isEqualTo("ATTEINT 0 -");
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo("A_INSTRUIRE 0..10 OUI PHASE_NON_DECLAREE");
    }

    @Test
    @DisplayName("a series without audit, without P: unknown, and never given up")
    void jamaisPerdue() {
        UnDossier dossier = dossier(Optional.empty()).ads("AD1", "EJ1", "");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A))).isEqualTo("A_INSTRUIRE 0..10 OUI PHASE_NON_DECLAREE");
    }

    @Test
    @DisplayName("a tainted series without P says both")
    void souillee() {
        UnDossier dossier = dossier(Optional.empty()).ads("AD1", "EJ1", SERIE, REJET);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A)))
                .isEqualTo("A_INSTRUIRE 0..10 OUI LIGNE_REJETEE|PHASE_NON_DECLAREE");
    }

    private static UnDossier dossier(Optional<LocalDate> debut) {
        return prive().phase(debut).ads("AD1", "EJ1", SERIE).exposition("PE1", "TOUT", SERIE);
    }
}
