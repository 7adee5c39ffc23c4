package fr.care.controle.regle;

import static fr.care.controle.domaine.resultat.Objectif.O4;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.logique.Tri;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O4: every PMSI unit has filled 90 % of the fields of the measures. */
class O4OsisTest {

    /** An unknown field counts in the best case only: the verdict is asked of a person when that changes it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | 1  | 0 | ATTEINT 0..0
            1   | 0  | 0 | NON_ATTEINT 2.5..2.5 OSIS_INCOMPLET(EJ1)
            1   | 0  | 1 | A_INSTRUIRE 0..2.5 LIGNE_REJETEE(EJ1)
            10  | 10 | 0 | ATTEINT 0..0
            10  | 9  | 0 | ATTEINT 0..0
            10  | 9  | 1 | ATTEINT 0..0
            10  | 8  | 0 | NON_ATTEINT 2.5..2.5 OSIS_INCOMPLET(EJ1)
            10  | 8  | 1 | A_INSTRUIRE 0..2.5 LIGNE_REJETEE(EJ1)
            10  | 8  | 2 | A_INSTRUIRE 0..2.5 LIGNE_REJETEE(EJ1)
            10  | 7  | 1 | NON_ATTEINT 2.5..2.5 OSIS_INCOMPLET(EJ1)
            20  | 18 | 0 | ATTEINT 0..0
            20  | 17 | 0 | NON_ATTEINT 2.5..2.5 OSIS_INCOMPLET(EJ1)
            43  | 39 | 0 | ATTEINT 0..0
            43  | 38 | 0 | NON_ATTEINT 2.5..2.5 OSIS_INCOMPLET(EJ1)
            43  | 38 | 1 | A_INSTRUIRE 0..2.5 LIGNE_REJETEE(EJ1)
            43  | 37 | 1 | NON_ATTEINT 2.5..2.5 OSIS_INCOMPLET(EJ1)
            """)
    void ilFautNeufChampsSurDix(int champs, int remplis, int douteux, String attendu) {
        Map<ChampOsis, ReponseOsis> reponses = new HashMap<>();
        for (int i = 1; i <= champs; i++) {
            if (i <= remplis) {
                reponses.put(Faits.mesure(i), Faits.reponse(Tri.VRAI, i));
            } else if (i <= remplis + douteux) {
                reponses.put(Faits.mesure(i), Faits.reponse(Tri.INDETERMINE, i, Code.LIGNE_REJETEE));
            } else if (i % 2 == 0) {
                // Blank; the other ones were never answered.
                reponses.put(Faits.mesure(i), Faits.reponse(Tri.FAUX, i));
            }
        }
        DossierExemple exemple = DossierExemple.de(TypeCandidat.EJ_PUBLIC)
                .referentiel(Faits.referentiel(champs))
                .osis("EJ1", reponses);

        assertThat(Resume.de(exemple.controle(), O4)).isEqualTo(attendu);
    }

    /** EJ_PRIVE answers by EG, the others by EJ; what the other level answered does not help. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GHT       | EJ2  | OSIS_INCOMPLET(EJ2) | 1/2
            GHT       | EG21 | -                   | 2/2
            EJ_PUBLIC | EJ1  | OSIS_INCOMPLET(EJ1) | 0/1
            EJ_PUBLIC | EG11 | -                   | 1/1
            DIALYSE   | EJ1  | OSIS_INCOMPLET(EJ1) | 0/1
            DIALYSE   | EG11 | -                   | 1/1
            EJ_PRIVE  | EG12 | OSIS_INCOMPLET(EG12) | 1/2
            EJ_PRIVE  | EJ1  | -                   | 2/2
            """)
    void lUniteEstCelleDuPmsi(TypeCandidat type, String sansReponse, String motifs, String mesure) {
        Evaluation evaluation =
                DossierExemple.de(type).osis(sansReponse, Map.of()).controle();

        assertThat(Resume.de(evaluation, O4))
                .isEqualTo(motifs.equals("-") ? "ATTEINT 0..0" : "NON_ATTEINT 2.5..2.5 " + motifs);
        assertThat(Resume.unites(evaluation, O4)).isEqualTo(mesure);
        assertThat(Resume.seuil(evaluation, O4)).endsWith(mesure.substring(1));
    }

    /** A field out of the reference list, or of another questionnaire, fills nothing. */
    @Test
    void seulsComptentLesChampsDuReferentiel() {
        Map<ChampOsis, ReponseOsis> reponses = new HashMap<>();
        for (int i = 11; i <= 30; i++) {
            reponses.put(Faits.mesure(i), Faits.reponse(Tri.VRAI, i));
            reponses.put(new ChampOsis(Faits.BUDGET, "MPR_%02d".formatted(i - 10)), Faits.reponse(Tri.VRAI, i));
        }

        assertThat(Resume.de(
                        DossierExemple.de(TypeCandidat.EJ_PUBLIC)
                                .osis("EJ1", reponses)
                                .controle(),
                        O4))
                .isEqualTo("NON_ATTEINT 2.5..2.5 OSIS_INCOMPLET(EJ1)");
    }

    @Test
    void leMotifDitCombienDeChampsSontRemplis() {
        Map<ChampOsis, ReponseOsis> reponses = Map.of(
                Faits.mesure(1), Faits.reponse(Tri.VRAI, 7),
                Faits.mesure(2), Faits.reponse(Tri.VRAI, 6),
                Faits.mesure(3), Faits.reponse(Tri.FAUX, 9),
                Faits.mesure(4), Faits.reponse(Tri.INDETERMINE, 8, Code.CONFLIT));
        Evaluation evaluation =
                DossierExemple.de(TypeCandidat.EJ_PUBLIC).osis("EJ1", reponses).controle();

        assertThat(evaluation.resultat(O4).motifs()).singleElement().satisfies(motif -> {
            assertThat(motif.details()).containsExactly(2, 10, new BigDecimal("90"));
            assertThat(motif.preuves()).isEqualTo(lignes(6, 8, 9));
        });
        assertThat(evaluation.resultat(O4).preuves()).isEqualTo(lignes(6, 8, 9));
    }

    /** Each kind of doubt is told, with the rows that raise it. */
    @Test
    void chaqueDouteEstDit() {
        Map<ChampOsis, ReponseOsis> reponses = new HashMap<>();
        for (int i = 1; i <= 7; i++) {
            reponses.put(Faits.mesure(i), Faits.reponse(Tri.VRAI, i));
        }
        reponses.put(Faits.mesure(8), Faits.reponse(Tri.INDETERMINE, 18, Code.CONFLIT));
        reponses.put(Faits.mesure(9), Faits.reponse(Tri.INDETERMINE, 19, Code.LIGNE_REJETEE));
        Evaluation evaluation =
                DossierExemple.de(TypeCandidat.EJ_PUBLIC).osis("EJ1", reponses).controle();

        assertThat(Resume.de(evaluation, O4)).isEqualTo("A_INSTRUIRE 0..2.5 CONFLIT(EJ1) LIGNE_REJETEE(EJ1)");
        assertThat(evaluation.resultat(O4).motifs().get(0).preuves()).isEqualTo(lignes(18));
        assertThat(evaluation.resultat(O4).motifs().get(1).preuves()).isEqualTo(lignes(19));
        assertThat(evaluation.resultat(O4).preuves()).isEqualTo(lignes(1, 18, 19));
    }

    private static List<Preuve> lignes(Integer... lignes) {
        return List.of(lignes).stream()
                .map(ligne -> Faits.preuve("osis.csv", ligne))
                .toList();
    }
}
