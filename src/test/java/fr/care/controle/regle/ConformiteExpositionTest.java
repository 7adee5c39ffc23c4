package fr.care.controle.regle;

import static fr.care.controle.regle.Series.preuve;
import static fr.care.controle.regle.UnDossier.D;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.audit.AuditExposition;
import fr.care.controle.domaine.audit.Constat;
import fr.care.controle.domaine.audit.Constats;
import fr.care.controle.domaine.audit.Criticite;
import fr.care.controle.domaine.audit.Outil;
import fr.care.controle.domaine.dossier.Perimetre;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the findings of the last audit of the only perimeter make of it; the audit before is at the target. */
class ConformiteExpositionTest {
    private static final String VRAI = "ATTEINT 0 -";
    private static final String FAUX = "NON_ATTEINT 100 OUI AC_INSUFFISANTE|DERNIER_AUDIT_NON_CONFORME";
    private static final String INCONNU = "A_INSTRUIRE 0..100 OUI ";
    private static final Preuve REJET = preuve("rejet", 3);

    @ParameterizedTest(name = "CVSS {0}, {1}")
    @CsvSource({
        "8.9,  ,       false, false",
        "9.0,  ,       false, true",
        "9.00, ,       false, true",
        "9.1,  ,       true,  true",
        "9.01, ,       true,  true",
        "10.0, ,       true,  true",
        "7.0,  HAUTE,    false, false",
        "0.0,  ,       false, false",
        // With a CVSS, the CVSS decides.
        "5.0,  CRITIQUE, false, false",
        "9.0,  CRITIQUE, false, true",
        "9.8,  INFO,     true,  true",
        // Without, the level does.
        ",   CRITIQUE, true,  true",
        ",   HAUTE,    false, false",
        ",   MOYENNE,  false, false",
        ",   FAIBLE,   false, false",
        ",   INFO,     false, false",
    })
    @DisplayName("critical above 9.0, and from 9.0 under L1")
    void critique(BigDecimal cvss, Criticite criticite, boolean critique, boolean critiqueSousL1) {
        Constats constats = certains(constat("V1", cvss, criticite, false));
        assertThat(Vu.bilan(juger(constats))).isEqualTo(critique ? FAUX : VRAI);
        assertThat(Vu.bilan(juger(constats, Lecture.L1))).isEqualTo(critiqueSousL1 ? FAUX : VRAI);
    }

    @Test
    @DisplayName("every critical finding justified by a low residual risk: a person appreciates it")
    void risqueResiduel() {
        Constats justifies = certains(cvss("V1", "9.8", true), cvss("V2", "9.1", true), cvss("V3", "8.0", false));
        assertThat(Vu.bilan(juger(justifies))).isEqualTo(INCONNU + "RISQUE_RESIDUEL_A_APPRECIER");
        assertThat(Vu.phrases(juger(justifies)))
                .containsExactly("PE1 : toutes les vulnérabilités critiques de l'audit A2 sont justifiées par un risque"
                        + " résiduel faible, à apprécier [constat V1:1 constat V2:1]");
        assertThat(Vu.preuves(juger(justifies).preuves())).isEqualTo("audits:1 audits:2 constat V1:1 constat V2:1");
    }

    @Test
    @DisplayName("one critical finding without justification is enough")
    void unSeulSuffit() {
        assertThat(Vu.bilan(juger(certains(cvss("V1", "9.8", true), cvss("V2", "9.8", false)))))
                .isEqualTo(FAUX);
        assertThat(Vu.preuves(juger(certains(cvss("V1", "9.8", true), cvss("V2", "9.8", false)))
                        .preuves()))
                .isEqualTo("audits:1 audits:2 constat V1:1 constat V2:1");
    }

    @Test
    @DisplayName("a residual risk that justifies nothing critical is not looked at")
    void risqueResiduelSansCritique() {
        assertThat(Vu.bilan(juger(certains(cvss("V1", "9.0", true))))).isEqualTo(VRAI);
        assertThat(Vu.bilan(juger(certains(cvss("V1", "9.0", true)), Lecture.L1)))
                .isEqualTo(INCONNU + "RISQUE_RESIDUEL_A_APPRECIER");
    }

    @Test
    @DisplayName("a rejected finding: unknown, unless a known one is critical without justification")
    void rejet() {
        assertThat(Vu.bilan(juger(avecRejet()))).isEqualTo(INCONNU + "LIGNE_REJETEE");
        assertThat(Vu.phrases(juger(avecRejet())))
                .containsExactly("A2 : une ligne n'a pas pu être lue, ce qu'elle aurait prouvé est inconnu [rejet:3]");
        assertThat(Vu.bilan(juger(avecRejet(cvss("V1", "9.0", false))))).isEqualTo(INCONNU + "LIGNE_REJETEE");
        assertThat(Vu.bilan(juger(avecRejet(cvss("V1", "9.8", false))))).isEqualTo(FAUX);
        assertThat(Vu.bilan(juger(avecRejet(cvss("V1", "9.8", true)))))
                .isEqualTo(INCONNU + "LIGNE_REJETEE|RISQUE_RESIDUEL_A_APPRECIER");
    }

    @Test
    @DisplayName("a conflicting finding taints, unless all its versions are critical")
    void conflit() {
        assertThat(Vu.bilan(juger(enConflit(cvss("V1", "9.8", false), cvss("V1", "5.0", false)))))
                .isEqualTo(INCONNU + "CONFLIT");
        assertThat(Vu.bilan(juger(enConflit(cvss("V1", "9.8", false), cvss("V1", "9.1", false)))))
                .isEqualTo(FAUX);
        assertThat(Vu.bilan(juger(enConflit(cvss("V1", "9.8", true), cvss("V1", "9.1", true)))))
                .isEqualTo(INCONNU + "CONFLIT|RISQUE_RESIDUEL_A_APPRECIER");
        // Critical for certain, justified perhaps.
        assertThat(Vu.bilan(juger(enConflit(cvss("V1", "9.8", true), cvss("V1", "9.8", false)))))
                .isEqualTo(INCONNU + "CONFLIT");
        assertThat(Vu.phrases(juger(enConflit(cvss("V1", "9.8", false), cvss("V2", "5.0", false)))))
                .containsExactly("A2 : plusieurs lignes de même clé se contredisent [constat V1:1 constat V2:1]");
    }

    @Test
    @DisplayName("a known critical finding decides, whatever a conflict hides")
    void conflitEtCritique() {
        Constats constats = new Constats(
                List.of(cvss("V1", "9.8", false)),
                List.of(List.of(cvss("V2", "9.8", false), cvss("V2", "5.0", false))),
                List.of(REJET));
        assertThat(Vu.bilan(juger(constats))).isEqualTo(FAUX);
        assertThat(Vu.preuves(juger(constats).preuves())).isEqualTo("audits:1 audits:2 constat V1:1");
    }

    private static ResultatObjectif juger(Constats constats, Lecture... lectures) {
        return prive().exposition(new Perimetre(
                        "PE1",
                        Set.of("TOUT"),
                        List.of(audit("A1", D.minusDays(60), Constats.AUCUN, 1), audit("A2", D, constats, 2)),
                        List.of(),
                        List.of()))
                .juger(Objectif.O2_B, lectures);
    }

    private static AuditExposition audit(String id, LocalDate date, Constats constats, int ligne) {
        return new AuditExposition(
                id, Outil.INDUSTRIELLE, true, date, Optional.of(date), constats, preuve("audits", ligne));
    }

    private static Constats certains(Constat... constats) {
        return new Constats(List.of(constats), List.of(), List.of());
    }

    private static Constats avecRejet(Constat... constats) {
        return new Constats(List.of(constats), List.of(), List.of(REJET));
    }

    private static Constats enConflit(Constat... versions) {
        return new Constats(List.of(), List.of(List.of(versions)), List.of());
    }

    private static Constat cvss(String id, String cvss, boolean residuel) {
        return constat(id, new BigDecimal(cvss), null, residuel);
    }

    private static Constat constat(String id, BigDecimal cvss, Criticite criticite, boolean residuel) {
        return Series.constat(id, Optional.ofNullable(cvss), Optional.ofNullable(criticite), residuel);
    }
}
