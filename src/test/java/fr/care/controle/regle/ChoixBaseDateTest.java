package fr.care.controle.regle;

import static fr.care.controle.regle.UnDossier.D;
import static fr.care.controle.regle.UnDossier.ght;
import static fr.care.controle.regle.UnDossier.prive;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which date of the audits counts when the candidate did not say: the one that costs less, then FIN. */
class ChoixBaseDateTest {
    private static final String DEBUT = "P+14 P+64 P+114 P+164 ";

    /** Good under both bases. */
    private static final String BON = DEBUT + "P+214";

    /** The last audit is running: under FIN the one before is too old for the target. */
    private static final String EN_COURS = DEBUT + "P+214/";

    /** Ends 101 days apart, launches 52. */
    private static final String FINS_ESPACEES = "P+14 P+64/P+115 P+116 P+164 P+214";

    /** Launches 101 days apart, ends 96. */
    private static final String LANCEMENTS_ESPACES = "P+14/P+20 P+115/P+116 P+116 P+164 P+214";

    @ParameterizedTest(name = "ADS {0}, exposition {1}")
    @CsvSource({
        // Equal: FIN, whether all is reached or nothing.
        BON + ", " + BON + ", FIN, 0",
        "'', '', FIN, 100",
        EN_COURS + ", " + BON + ", LANCEMENT, 0",
        BON + ", " + EN_COURS + ", LANCEMENT, 0",
        EN_COURS + "=1, " + EN_COURS + "=C, FIN, 100",
        BON + " P+230/=1, " + BON + ", FIN, 0",
        BON + ", " + BON + " P+230/=C, FIN, 0",
        FINS_ESPACEES + ", " + BON + ", LANCEMENT, 0",
        LANCEMENTS_ESPACES + ", " + BON + ", FIN, 0",
        BON + ", " + FINS_ESPACEES + ", LANCEMENT, 0",
        BON + ", " + LANCEMENTS_ESPACES + ", FIN, 0",
        // 10 against 10: FIN.
        FINS_ESPACEES + ", " + LANCEMENTS_ESPACES + ", FIN, 10",
        LANCEMENTS_ESPACES + ", " + FINS_ESPACEES + ", FIN, 10",
        // 10 against 100.
        FINS_ESPACEES + ", " + BON + " P+230/=C, FIN, 10",
        LANCEMENTS_ESPACES + ", " + EN_COURS + ", LANCEMENT, 10",
        // 200 against 100: the sum is not capped.
        EN_COURS + "=1, " + EN_COURS + ", LANCEMENT, 100",
        // 0..100 against 100..100: the lower minimum.
        BON + ", " + EN_COURS + "=R, LANCEMENT, 0..100",
    })
    @DisplayName("the lower sum of the greatest décotes, then of the least ones, then FIN")
    void moinsCouteuse(String ads, String exposition, BaseDate base, String decote) {
        Evaluation evaluation = nonDeclaree(prive().ads("AD1", "EJ1", ads).exposition("PE1", "TOUT", exposition));
        assertThat(evaluation.baseDate()).isEqualTo(base);
        assertThat(Vu.decote(evaluation.decote())).isEqualTo(decote);
    }

    @Test
    @DisplayName("15..15 against 0..100: the lower maximum, though its minimum is higher")
    void maximumDAbord() {
        Evaluation evaluation = nonDeclaree(ght().avecEg("EG11 EJ1 80 support", "EG21 EJ2 20")
                .exposition("PE1", "EJ1", BON + " P+230/=R")
                .exposition("PE2", "EJ2", EN_COURS));
        assertThat(evaluation.baseDate()).isEqualTo(BaseDate.FIN);
        assertThat(Vu.bilan(evaluation.resultat(Objectif.O2_B)))
                .isEqualTo("PARTIEL 15 OUI AC_INSUFFISANTE|DERNIER_AUDIT_ANCIEN");
    }

    @Test
    @DisplayName("compared before the documents: 100 under FIN loses to 10, though documents will be missing")
    void avantLesPieces() {
        Evaluation evaluation = nonDeclaree(prive().ads("AD1", "EJ1", EN_COURS)
                .exposition("PE1", "TOUT", LANCEMENTS_ESPACES)
                .sansPiece("RAPPORT_ADS")
                .depot(D));
        assertThat(evaluation.baseDate()).isEqualTo(BaseDate.LANCEMENT);
        assertThat(Vu.bilan(evaluation.resultat(Objectif.O1_B))).isEqualTo("A_INSTRUIRE 0..100 NON PIECE_MANQUANTE");
        assertThat(Vu.bilan(evaluation.resultat(Objectif.O2_A))).isEqualTo("NON_ATTEINT 10 NON ECART_MAX_DEPASSE");
    }

    @ParameterizedTest
    @EnumSource(BaseDate.class)
    @DisplayName("declared, it is kept, whatever it costs; L6 changes nothing then")
    void declaree(BaseDate base) {
        UnDossier dossier = prive().ads("AD1", "EJ1", EN_COURS)
                .exposition("PE1", "TOUT", LANCEMENTS_ESPACES)
                .base(Optional.of(base));
        boolean fin = base == BaseDate.FIN;
        for (Evaluation evaluation : new Evaluation[] {dossier.evaluer(D), dossier.evaluer(D, Lecture.L6)}) {
            assertThat(evaluation.baseDate()).isEqualTo(base);
            assertThat(Vu.decote(evaluation.decote())).isEqualTo(fin ? "100" : "10");
            assertThat(Vu.codes(evaluation.resultat(Objectif.O1_B)))
                    .isEqualTo(fin ? "AC_INSUFFISANTE|DERNIER_AUDIT_ANCIEN" : "");
            assertThat(Vu.codes(evaluation.resultat(Objectif.O2_A))).isEqualTo(fin ? "" : "ECART_MAX_DEPASSE");
        }
    }

    @ParameterizedTest(name = "ADS {0}, exposition {1}")
    @CsvSource({
        FINS_ESPACEES + ", " + LANCEMENTS_ESPACES + ", 10, LANCEMENT, 0",
        LANCEMENTS_ESPACES + ", " + FINS_ESPACEES + ", 10, FIN, 0",
        FINS_ESPACEES + ", " + BON + " P+230/=C, 10, LANCEMENT, 0",
        BON + ", " + EN_COURS + ", 0, FIN, 0",
        EN_COURS + ", " + BON + ", 0, LANCEMENT, 0",
        EN_COURS + "=1, " + BON + ", 100, FIN, 100",
    })
    @DisplayName("L6: the audits of AD and those of the exposure each keep their own; that of the AD is told")
    void l6(String ads, String exposition, String defaut, BaseDate base, String lecture) {
        UnDossier dossier = prive().ads("AD1", "EJ1", ads)
                .exposition("PE1", "TOUT", exposition)
                .base(Optional.empty());
        assertThat(Vu.decote(dossier.evaluer(D).decote())).isEqualTo(defaut);
        Evaluation evaluation = dossier.evaluer(D, Lecture.L6);
        assertThat(evaluation.baseDate()).isEqualTo(base);
        assertThat(Vu.decote(evaluation.decote())).isEqualTo(lecture);
    }

    private static Evaluation nonDeclaree(UnDossier dossier) {
        return dossier.base(Optional.empty()).evaluer(D);
    }
}
