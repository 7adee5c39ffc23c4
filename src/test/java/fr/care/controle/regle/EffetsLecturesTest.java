package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffetsLecturesTest {
    private static List<EffetLecture> effets(UnDossier dossier) {
        return EffetsLectures.de(
                new Controle(dossier.dossier(), UnDossier.D, CampagneLivree.parametres()),
                evaluation -> Optional.of(evaluation.decote().max()));
    }

    @Test
    void rienNeDependDUneLectureQuandToutEstLoinDesBornes() {
        assertThat(effets(UnDossier.prive())).isEmpty();
    }

    /** A mean of 60 days to the day, a first audit 20 days before the last one kept: L2, L7 and L9 would each change one verdict. */
    @Test
    void chaqueLectureSeuleContreCelleQuiVaut() {
        UnDossier dossier = UnDossier.prive().ads("AD1", "EJ1", "P+30 P+90 P+150 P+210");
        assertThat(effets(dossier))
                .containsExactly(
                        new EffetLecture(
                                Lecture.L2,
                                Objectif.O1_A,
                                Verdict.ATTEINT,
                                Verdict.NON_ATTEINT,
                                Optional.of(BigDecimal.ZERO),
                                Optional.of(BigDecimal.TEN)),
                        new EffetLecture(
                                Lecture.L7,
                                Objectif.O1_A,
                                Verdict.ATTEINT,
                                Verdict.NON_ATTEINT,
                                Optional.of(BigDecimal.ZERO),
                                Optional.of(BigDecimal.TEN)));
    }
}
