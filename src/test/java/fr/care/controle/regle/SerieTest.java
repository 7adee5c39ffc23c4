package fr.care.controle.regle;

import static fr.care.controle.regle.UnDossier.D;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.dossier.Annuaire;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which audits make a series under the base of dates declared, and in what order. */
class SerieTest {
    @ParameterizedTest(name = "{1}, {0}")
    @CsvSource({
        // Launches 98 days apart, ends 102.
        "P+10/P+12 P+30 P+50 P+70/P+80 P+168/P+182 P+200, LANCEMENT, max=98 moy=38.00",
        "P+10/P+12 P+30 P+50 P+70/P+80 P+168/P+182 P+200, FIN,       max=102 moy=37.60",
        // Launched on the eve of P, ended in the phase.
        "P-1/P+3 P+40,  LANCEMENT, ''",
        "P-1/P+3 P+40,  FIN,       max=37 moy=37.00",
        // Ended on D, and on its morrow.
        "P+40 P+100/D+0, FIN,       max=205 moy=205.00",
        "P+40 P+100/D+1, FIN,       ''",
        "P+40 P+100/D+1, LANCEMENT, max=60 moy=60.00",
        // Still running.
        "P+40 P+100/,   FIN,       ''",
        "P+40 P+100/,   LANCEMENT, max=60 moy=60.00",
    })
    @DisplayName("an audit counts at its launch or at its end; without that date by D, it is not in the series")
    void base(String audits, BaseDate base, String mesure) {
        ResultatObjectif resultat =
                prive().base(Optional.of(base)).ads("AD1", "EJ1", audits).juger(Objectif.O1_A);
        assertThat(Vu.mesure(resultat.mesure())).isEqualTo(mesure);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // The order of rows changes nothing: the score of 1 is always the third from the end.
        "D-110=1 D-60 D-10, ATTEINT 0 -",
        "D-10 D-110=1 D-60, ATTEINT 0 -",
        "D-60 D-10 D-110=1, ATTEINT 0 -",
        // On one day, audit_id decides: AD1-1, then AD1-2.
        "D-10=1 D-10=3 D-70, NON_ATTEINT 100 OUI AC_INSUFFISANTE|ANTEPENULTIEME_TROP_ANCIEN",
        "D-10=3 D-10=1 D-70, NON_ATTEINT 100 OUI AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME",
    })
    @DisplayName("audits are sorted by date, then by audit_id")
    void ordre(String audits, String attendu) {
        UnDossier dossier = prive().ads("AD1", "EJ1", audits);
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B))).isEqualTo(attendu);
    }

    @Test
    @DisplayName("on one day, the order of rows does not decide")
    void memeJour() {
        AuditAds bon = Series.ads("AD1-A", "D-10=2").get(0);
        AuditAds mauvais = Series.ads("AD1-B", "D-10=1").get(0);
        for (List<AuditAds> audits : List.of(List.of(bon, mauvais), List.of(mauvais, bon))) {
            UnDossier dossier = prive().ads(new Annuaire("AD1", Set.of("EJ1"), audits, List.of(), List.of()));
            assertThat(Vu.codes(dossier.juger(Objectif.O1_B))).isEqualTo("AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME");
        }
    }

    @Test
    @DisplayName("an audit launched by D counts with its score, whatever its end")
    void enCours() {
        UnDossier dossier = prive().ads("AD1", "EJ1", "D-60 D-10/D+20=1").base(Optional.of(BaseDate.LANCEMENT));
        assertThat(Vu.bilan(dossier.juger(Objectif.O1_B)))
                .isEqualTo("NON_ATTEINT 100 OUI AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME");
    }

    @Test
    @DisplayName("a submitted file is judged at the date of its submission, whatever came since")
    void depot() {
        UnDossier dossier =
                prive().ads("AD1", "EJ1", "P+100 P+150 P+200 D-10 D+1=1").depot(D);
        assertThat(dossier.evaluer(D.plusDays(100)).dateReference()).isEqualTo(D);
        assertThat(Vu.bilan(dossier.evaluer(D.plusDays(100)).resultat(Objectif.O1_B)))
                .isEqualTo("ATTEINT 0 -");
    }
}
