package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Lecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The nine readings of the source, each said in both ways and with the passages that allow them. */
class LectureTest {

    @Test
    void deL1AL9() {
        assertThat(Lecture.values())
                .extracting(Lecture::name)
                .containsExactly("L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9");
    }

    @ParameterizedTest
    @EnumSource
    void chacuneSeDit(Lecture lecture) {
        assertThat(lecture.defaut()).isNotBlank().isNotEqualTo(lecture.autre());
        assertThat(lecture.autre()).isNotBlank();
        assertThat(lecture.passages()).startsWith("«").contains("»");
    }

    /** The words of the source that regles.md quotes for each. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L1 | CVSS > 9
            L2 | délai moyen inférieur à 60 jours
            L3 | dans les 60 jours précédents le dernier audit
            L4 | au plus tard 100 jours après le début de la phase opérationnelle
            L5 | 18 mois après le dépôt d'atteinte des objectifs
            L6 | La date sélectionnée doit être la même pour les cycles d'audits
            L7 | en moyenne tous les 60 jours durant la phase opérationnelle
            L8 | 66% de l'AC du candidat dont l'établissement support
            L9 | Respect d'un délai minimum entre les deux derniers audits
            """)
    void chacuneCiteLaSource(Lecture lecture, String passage) {
        assertThat(lecture.passages()).contains(passage);
    }
}
