package fr.care.controle.regle;

import static fr.care.controle.regle.UnDossier.D;
import static fr.care.controle.regle.UnDossier.ght;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what is not reached tonight can still be, before the submission; limit dates included. */
class RattrapageTest {
    private static final LocalDate JANVIER = LocalDate.of(2026, 1, 30);

    @ParameterizedTest(name = "night of {1}: {0}")
    @CsvSource({
        "'',                    2026-07-06, OUI SERIE_SANS_AUDIT",
        "'',                    2026-07-07, OUI SERIE_SANS_AUDIT",
        "'',                    2026-07-08, NON SERIE_SANS_AUDIT",
        // The last audit, 100 days before, then 101.
        "2026-02-01 2026-03-01, 2026-06-10, NON ECART_EN_COURS_DEPASSE",
        "2026-02-01 2026-05-12, 2026-06-10, OUI ECART_MOYEN_DEPASSE",
        "2026-02-01 2026-05-13, 2026-06-10, NON ECART_MAX_DEPASSE|ECART_MOYEN_DEPASSE",
        "2026-03-02,            2026-06-10, OUI AUDIT_UNIQUE",
        "2026-03-01,            2026-06-10, NON AUDIT_UNIQUE|ECART_EN_COURS_DEPASSE",
        "2026-07-07,            2026-09-01, OUI AUDIT_UNIQUE",
        "2026-07-08,            2026-09-01, NON AUDIT_UNIQUE|PREMIER_AUDIT_TARDIF",
    })
    @DisplayName("a frequency broken by a gap or by the first audit is lost; anything else is not")
    void frequenceAds(String audits, LocalDate nuit, String attendu) {
        UnDossier dossier = prive().phase(Optional.of(JANVIER)).ads("AD1", "EJ1", audits);
        assertThat(Vu.bilan(dossier.evaluer(nuit).resultat(Objectif.O1_A))).isEqualTo("NON_ATTEINT 10 " + attendu);
    }

    @ParameterizedTest(name = "night of {0}")
    @CsvSource({"2026-07-06, OUI", "2026-07-07, OUI", "2026-07-08, NON"})
    @DisplayName("O2.A is not lost while SILENE remains open")
    void silene(LocalDate nuit, String rattrapable) {
        UnDossier dossier = prive().phase(Optional.of(JANVIER)).exposition("PE1", "TOUT", "2026-02-01 2026-02-20");
        assertThat(Vu.bilan(dossier.evaluer(nuit).resultat(Objectif.O2_A)))
                .isEqualTo("NON_ATTEINT 10 " + rattrapable + " ECART_EN_COURS_DEPASSE");
    }

    @ParameterizedTest(name = "night of {0}")
    @CsvSource({
        "2026-08-14, NON, OUI",
        "2026-08-15, NON, OUI",
        "2026-08-16, NON, NON",
    })
    @DisplayName("L4: SILENE remains open until P + 100 days")
    void sileneSousL4(LocalDate nuit, String defaut, String lecture) {
        UnDossier dossier = prive().phase(Optional.of(LocalDate.of(2026, 5, 7))).exposition("PE1", "TOUT", "");
        assertThat(Vu.bilan(dossier.evaluer(nuit).resultat(Objectif.O2_A)))
                .isEqualTo("NON_ATTEINT 10 " + defaut + " SERIE_SANS_AUDIT");
        assertThat(Vu.bilan(dossier.evaluer(nuit, Lecture.L4).resultat(Objectif.O2_A)))
                .isEqualTo("NON_ATTEINT 10 " + lecture + " SERIE_SANS_AUDIT");
    }

    @Test
    @DisplayName("one series that is lost among several that are not")
    void uneSeuleSuffit() {
        UnDossier dossier = ght().ads("AD1", "EJ1", "P+0 P+70 P+140 P+210").ads("AD3", "EJ3", "P+10 P+120 P+150 P+200");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A)))
                .isEqualTo("NON_ATTEINT 10 NON ECART_MAX_DEPASSE|ECART_MOYEN_DEPASSE");
    }

    @Test
    @DisplayName("a unit that no perimeter covers, a target that is not reached: still OUI")
    void leReste() {
        UnDossier dossier = prive().exposition("PE1", "EG1", "P+14 P+64 P+114 P+164 P+214=C");
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo("NON_ATTEINT 10 OUI PERIMETRE_NON_COUVERT");
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_B)))
                .isEqualTo("NON_ATTEINT 100 OUI AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME|PERIMETRE_NON_COUVERT");
    }

    @Test
    @DisplayName("once the file is submitted, nothing can be made up")
    void depose() {
        UnDossier dossier = ght().ads("AD1", "EJ1", "P+0 P+70 P+140 P+210=1")
                .exposition("PE3", "EJ3", "P+14 P+64 P+114 P+164 P+214=C")
                .depot(D);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_A))).isEqualTo("NON_ATTEINT 10 NON ECART_MOYEN_DEPASSE");
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B)))
                .isEqualTo("NON_ATTEINT 100 NON AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME|SUPPORT_PAS_A_LA_CIBLE");
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_A))).isEqualTo("ATTEINT 0 -");
        assertThat(Vu.bilan(dossier.juger(Objectif.O2_B)))
                .isEqualTo("PARTIEL 15 NON AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME");
        assertThat(Vu.bilan(prive().depot(D).juger(Objectif.O6_A))).isEqualTo("SANS_OBJET 0 -");
    }
}
